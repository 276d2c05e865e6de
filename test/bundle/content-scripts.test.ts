import { describe, expect, it } from 'vitest';

import { listGlobalNames, listMemberNames } from '../support/global-names.ts';
import type { Node } from '../support/source-files.ts';
import { CONTENT_FILES, gzipSize, parseBuilt, readBuilt, TARGETS } from './built-files.ts';

/**
 * In bytes after gzip: the first runs on every page of a listed site, the second where a compose box
 * is used, the others before it where the organisation has hashed terms or patterns of its own.
 */
const SIZE_LIMITS = {
  'src/content/watch.js': 9_700,
  'content/compose.js': 89_400,
  'content/hashes.js': 4_700,
  'content/patterns.js': 60_000,
} as const;

/** What every page has got once a compose box was used in it. */
const INJECTED_LIMIT = 97_100;

const NETWORK_NAMES = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
];

const cases = TARGETS.flatMap((target) => CONTENT_FILES.map((file) => [target, file] as const));

/** The names of a kind that a script can reach by itself or through another object. */
function listReached(file: ReturnType<typeof parseBuilt>, names: readonly string[]) {
  const reached = new Set([...listGlobalNames(file), ...listMemberNames(file)]);
  return names.filter((name) => reached.has(name));
}

/** Whether a node is a plain name. */
function isNamed(node: unknown): node is { readonly name: string } {
  return typeof node === 'object' && node !== null && 'name' in node;
}

/** Nodes that make a script a module, or make it load another one. */
function listModuleNodes(nodes: readonly Node[]): readonly string[] {
  return nodes.map(({ type }) => type).filter((type) => /^(Import|Export)/.test(type));
}

describe.each(cases)('%s %s', (target, file) => {
  const parsed = parseBuilt(target, file);

  it('is self-contained: a script that imports and exports nothing', () => {
    expect(listModuleNodes(parsed.nodes)).toEqual([]);
  });

  it('leaves no name in the global scope but its own', () => {
    const program = parsed.nodes.at(0);
    const statements = Array.isArray(program?.['body']) ? program['body'] : [];
    const kinds = statements.map((statement: Node) => statement.type);
    const ownName = kinds.filter((kind) => kind === 'VariableDeclaration');
    const others = kinds.filter((kind) => !/^(ExpressionStatement|VariableDecl)/.test(kind));
    expect(ownName.length).toBeLessThanOrEqual(1);
    expect(others).toEqual([]);
  });

  it('has no way to reach the network', () => {
    expect(listReached(parsed, NETWORK_NAMES)).toEqual([]);
  });

  it('executes no text', () => {
    const called = parsed.nodes
      .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
      .map(({ callee }) => (isNamed(callee) ? callee.name : ''));
    expect(called.filter((name) => name === 'eval' || name === 'Function')).toEqual([]);
  });

  it(`is at most ${SIZE_LIMITS[file] / 1000} kB after gzip`, () => {
    const size = gzipSize(readBuilt(target, file));
    console.log(`${target} ${file}: ${(size / 1000).toFixed(1)} kB gzip`);
    expect(size).toBeLessThanOrEqual(SIZE_LIMITS[file]);
  });
});

describe.each(TARGETS)('%s', (target) => {
  it(`has at most ${INJECTED_LIMIT / 1000} kB of scripts in a page, after gzip`, () => {
    const files = ['src/content/watch.js', 'content/compose.js'];
    const sizes = files.map((file) => gzipSize(readBuilt(target, file)));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(INJECTED_LIMIT);
  });
});
