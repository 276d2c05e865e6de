import type { Node, SourceFile } from './source-files.ts';

/**
 * The names that a file uses without declaring or importing them: what it takes from its
 * surroundings. A name that the file declares anywhere counts as declared everywhere in it.
 */
export function listGlobalNames(file: SourceFile): ReadonlySet<string> {
  const declared = new Set(file.nodes.flatMap(listDeclared));
  const labels = new Set(file.nodes.flatMap(listLabels));
  const used = file.nodes
    .filter((node) => node.type === 'Identifier' && !labels.has(node))
    .map(nameOf);
  return new Set(used.filter((name) => !declared.has(name)));
}

/** The names of members that a file reaches into, such as `sendBeacon` in `navigator.sendBeacon`. */
export function listMemberNames(file: SourceFile): ReadonlySet<string> {
  const members = file.nodes.filter(({ type }) => type === 'MemberExpression');
  return new Set(members.map(({ property }) => nameOf(property)));
}

/** Identifiers that only label something: `x.label`, `{ label: 1 }`, and everything in types. */
function listLabels(node: Node): readonly unknown[] {
  const isPlain = node['computed'] !== true;
  if (node.type === 'MemberExpression') return isPlain ? [node['property']] : [];
  if (node.type === 'Property') return isPlain && !node['shorthand'] ? [node['key']] : [];
  if (node.type === 'JSXAttribute') return [node['name']];
  if (node.type.startsWith('TS') && node.type !== 'TSAsExpression') return typeNames(node);
  return node.type.endsWith('Definition') ? [node['key']] : [];
}

/** Names inside a type declaration or reference do not exist at run time. */
function typeNames(node: Node): readonly unknown[] {
  return [node['key'], node['typeName'], node['id'], node['exprName'], node['left'], node['right']];
}

/** Names that a node declares. */
function listDeclared(node: Node): readonly string[] {
  if (node.type.startsWith('Import') && node.type.endsWith('Specifier')) {
    return [nameOf(node['local'])];
  }
  if (node.type === 'VariableDeclarator') return namesOfPattern(node['id']);
  if (Array.isArray(node['params'])) return [nameOf(node['id']), ...namesOfPattern(node['params'])];
  if (node.type === 'CatchClause') return namesOfPattern(node['param']);
  return node.type === 'ClassDeclaration' ? [nameOf(node['id'])] : [];
}

/** Names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesOfPattern(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesOfPattern);
  if (typeof pattern !== 'object' || pattern === null || !('type' in pattern)) return [];
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  const parts = ['properties', 'elements', 'value', 'left', 'argument', 'items', 'rest'];
  const record: Record<string, unknown> = { ...pattern };
  return parts.flatMap((part) => namesOfPattern(record[part]));
}

function nameOf(node: unknown): string {
  const isNamed = typeof node === 'object' && node !== null && 'name' in node;
  return isNamed && typeof node.name === 'string' ? node.name : '';
}
