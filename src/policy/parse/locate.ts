import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

import type { PolicyPath } from './policy-problem.ts';

/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds where a path stands: its field name, or its value; what is missing is where it belongs. */
export type Locator = (path: PolicyPath, part: 'name' | 'value') => Place;

/** One step down a document: the field's name where there is one, and what stands there. */
interface Step {
  readonly name: Node | undefined;
  readonly value: Node | undefined;
}

/** Makes the locator of one document. */
export function createLocator(document: Document.Parsed, lines: LineCounter): Locator {
  return (path, part) => {
    let current: Step = { name: undefined, value: document.contents ?? undefined };
    let isComplete = true;
    for (const step of path) {
      const next = stepDown(document, current.value, step);
      if (!next) {
        isComplete = false;
        break;
      }
      current = next;
    }
    const node = isComplete && part === 'name' ? (current.name ?? current.value) : pick(current);
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

/** A scalar is shown at itself; a block, which starts a line later, at its name. */
function pick(step: Step): Node | undefined {
  const isWritten = isScalar(step.value) && step.value.source !== '';
  return isWritten ? step.value : (step.name ?? step.value);
}

/** Goes into a field or a list entry. */
function stepDown(
  document: Document.Parsed,
  parent: Node | undefined,
  step: string | number,
): Step | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq<Node>(node) && typeof step === 'number') {
    const value = node.items[step];
    return value ? { name: undefined, value } : undefined;
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair ? { name: pair.key, value: pair.value ?? undefined } : undefined;
}
