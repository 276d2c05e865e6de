import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseSync } from 'vite';

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import or re-export of a source file. */
export interface Import {
  /** As written: `../shared/ids.ts`, `preact/hooks`. */
  readonly from: string;
  /** Nothing of it is left at run time. */
  readonly isType: boolean;
}

/** A node of the syntax tree, as far as these tests look into it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A source file, parsed. */
export interface SourceFile {
  /** From the root of the checkout, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Every node of the tree, parents before children. */
  readonly nodes: readonly Node[];
  readonly hasDefaultExport: boolean;
}

/** Reads and parses every TypeScript file below a folder, without those that only declare types. */
export function readSourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => readSourceFile(join(ROOT, folder, name)));
}

/** Parses one text as TypeScript; throws where it is not. */
export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const { staticImports, staticExports } = parsed.module;
  const nodes = listNodes(parsed.program);
  const imports = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, isType }] : [],
      ),
    ),
    ...nodes.flatMap(listDynamicImport),
  ];
  const hasDefaultExport = nodes.some(({ type }) => type === 'ExportDefaultDeclaration');
  return { path, text, imports, nodes, hasDefaultExport };
}

function readSourceFile(file: string): SourceFile {
  const path = relative(ROOT, file).split(sep).join('/');
  return parseSource(path, readFileSync(file, 'utf8'));
}

/** `import('x')` counts as an import of `x`. */
function listDynamicImport(node: Node): readonly Import[] {
  if (node.type !== 'ImportExpression') return [];
  const { source } = node;
  const from =
    isNode(source) && typeof source['value'] === 'string' ? source['value'] : '(computed)';
  return [{ from, isType: false }];
}

/** Flattens a syntax tree. */
function listNodes(tree: unknown): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap(listNodes);
  if (!isNode(tree)) return [];
  return [tree, ...Object.values(tree).flatMap(listNodes)];
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}
