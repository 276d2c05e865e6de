import { type Document, isAlias, isCollection, isScalar, type Node, visit } from 'yaml';

/** Deeper nesting than any rule needs, and far from the end of the stack. */
export const MAX_DEPTH = 32;

/** What is wrong with a document that is YAML, and at which character. */
export interface StructuralFault {
  readonly message: string;
  readonly offset: number;
}

/** Looks for what plain values cannot hold: endless or deep nesting, names that are lists. */
export function findStructuralFault(document: Document.Parsed): StructuralFault | undefined {
  let fault: StructuralFault | undefined;
  visit(document, {
    Node(place, node, ancestors) {
      const resolved = isAlias(node) ? node.resolve(document) : node;
      const message = explainNode(place, node, resolved, ancestors);
      if (message === undefined) return undefined;
      fault = { message, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return fault;
}

/** What is wrong with one node; `resolved` is the node itself, or what an alias stands for. */
function explainNode(
  place: number | 'key' | 'value' | null,
  node: Node,
  resolved: Node | undefined,
  ancestors: readonly unknown[],
): string | undefined {
  if (ancestors.filter(isCollection).length > MAX_DEPTH) {
    return `is nested deeper than ${MAX_DEPTH} levels`;
  }
  if (place === 'key' && isCollection(resolved)) {
    return 'has a list or a set of fields where a name belongs';
  }
  if (isAlias(node)) {
    if (!resolved) return `uses the unknown anchor "${node.source}"`;
    return ancestors.includes(resolved)
      ? `repeats the anchor "${node.source}" inside itself`
      : undefined;
  }
  return isCollection(node) || isScalar(node)
    ? undefined
    : 'holds something that is neither text, list nor fields';
}
