import { describe, expect, it } from 'vitest';

import { listGlobalNames, listMemberNames } from './global-names.ts';
import { createGraph, findCycle, listLoaded } from './import-graph.ts';
import { parseSource } from './source-files.ts';

/** Which of these names a text takes from its surroundings. */
function globalsIn(text: string): readonly string[] {
  const names = listGlobalNames(parseSource('a.tsx', text));
  return ['document', 'window', 'fetch', 'chrome'].filter((name) => names.has(name));
}

describe('listGlobalNames', () => {
  it.each([
    ['a call', 'fetch("x");'],
    ['a member', 'const a = 1; a + fetch.length;'],
    ['an argument', 'run(fetch);'],
    ['a shorthand property', 'export const edge = { fetch };'],
    ['a default value', 'export function f(get = fetch) { return get; }'],
    ['JSX', 'export const a = <p onClick={() => fetch("x")} />;'],
    ['a tagged template', 'export const a = fetch`x`;'],
    ['a cast', 'export const a = fetch as unknown;'],
  ])('finds a global in %s', (_what, text) => {
    expect(globalsIn(text)).toEqual(['fetch']);
  });

  it.each([
    ['a member name', 'declare const edge: { fetch(): void }; edge.fetch();'],
    ['a property', 'export const a = { document: 1 };'],
    ['a parameter', 'export function f(document: string) { return document; }'],
    ['a destructured parameter', 'export const f = ({ window }: { window: 1 }) => window;'],
    ['an import', 'import { fetch } from "./a.ts"; fetch();'],
    ['a type', 'export interface A { document: string; window(): void }'],
    ['a comment or a string', 'export const a = "window"; // document'],
  ])('takes no notice of %s', (_what, text) => {
    expect(globalsIn(text)).toEqual([]);
  });
});

describe('listMemberNames', () => {
  it('finds what is reached through another object', () => {
    const file = parseSource('a.ts', 'navigator.sendBeacon("x"); globalThis.fetch("y");');
    expect([...listMemberNames(file)]).toEqual(['sendBeacon', 'fetch']);
  });
});

describe('parseSource', () => {
  it('tells imports of types from others, in every form', () => {
    const text = `
      import type { A } from './a.ts';
      import { type B } from './b.ts';
      import { type C, d } from './c.ts';
      import './e.ts';
      export type { F } from './f.ts';
      export * from './g.ts';
      export const h = () => import('./h.ts');`;
    const { imports } = parseSource('x.ts', text);
    expect(imports.filter(({ isType }) => isType).map(({ from }) => from)).toEqual([
      './a.ts',
      './b.ts',
      './f.ts',
    ]);
    expect(imports.filter(({ isType }) => !isType).map(({ from }) => from)).toEqual([
      './c.ts',
      './e.ts',
      './g.ts',
      './h.ts',
    ]);
  });
});

describe('the import graph', () => {
  const graph = createGraph([
    parseSource('src/a.ts', "import './b.ts'; import type { C } from './c.ts';"),
    parseSource('src/b.ts', "import { z } from 'zod/mini'; import './a.ts';"),
    parseSource('src/c.ts', 'export type C = 1;'),
  ]);

  it('follows what is loaded through other files, and not types', () => {
    expect([...listLoaded(graph, 'src/a.ts')].sort()).toEqual(['src/a.ts', 'src/b.ts', 'zod/mini']);
  });

  it('finds a cycle and names its members', () => {
    expect(findCycle(graph)).toEqual(['src/a.ts', 'src/b.ts', 'src/a.ts']);
  });
});
