import { describe, expect, it } from 'vitest';

import { listGlobalNames, listMemberNames } from './support/global-names.ts';
import { createGraph, findCycle, listLoaded, resolveImport } from './support/import-graph.ts';
import { readSourceFiles, type SourceFile } from './support/source-files.ts';

/** Who may import whom, as in `src/README.md`: `all`, or types only. Its own folder goes without saying. */
const IMPORT_TABLE: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  shared: {},
  rules: { shared: 'all' },
  policy: { shared: 'all', rules: 'all' },
  adapters: { shared: 'all', policy: 'types' },
  panel: { shared: 'all', rules: 'types', policy: 'types' },
  messaging: { shared: 'all', rules: 'types', policy: 'types' },
  content: {
    shared: 'all',
    rules: 'all',
    policy: 'types',
    adapters: 'all',
    panel: 'all',
    messaging: 'all',
  },
  background: { shared: 'all', rules: 'types', policy: 'all', adapters: 'types', messaging: 'all' },
  pages: {
    shared: 'all',
    rules: 'all',
    policy: 'all',
    adapters: 'types',
    panel: 'all',
    messaging: 'all',
  },
  cli: {
    shared: 'all',
    rules: 'all',
    policy: 'all',
    adapters: 'types',
    panel: 'all',
    messaging: 'all',
  },
  build: { shared: 'all', adapters: 'all' },
};

const MAX_LINES = 300;
const MAX_CASTS = 1;

/** Folders that draw in a page; the others run anywhere. */
const PAGE_FOLDERS = ['content', 'adapters', 'panel', 'pages'];
/** Folders that see a draft: nothing in them may be able to send it anywhere. */
const DRAFT_FOLDERS = ['content', 'adapters', 'rules', 'panel', 'shared', 'messaging'];
/** Folders that other programs and other pages can use. */
const PURE_FOLDERS = ['rules', 'policy', 'adapters', 'panel', 'cli', 'build'];

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

const files = readSourceFiles('src');
const tests = readSourceFiles('test');
const graph = createGraph(files);

/** `src/rules/x/y.ts` → `rules`. */
function folderOf(path: string): string {
  return path.split('/').at(1) ?? '';
}

function filesIn(folders: readonly string[]): readonly SourceFile[] {
  return files.filter(({ path }) => folders.includes(folderOf(path)));
}

/** Each name that a file uses and may not, as a line for the report. */
function listForbidden(file: SourceFile, names: readonly string[]): readonly string[] {
  const used = new Set([...listGlobalNames(file), ...listMemberNames(file)]);
  return names.filter((name) => used.has(name)).map((name) => `${file.path} uses ${name}`);
}

/** Imports of a file that the table does not allow. */
function listTrespasses(file: SourceFile): readonly string[] {
  const own = folderOf(file.path);
  return file.imports.flatMap((each) => {
    const target = resolveImport(file, each);
    if (!target.startsWith('src/') || folderOf(target) === own) return [];
    const allowed = IMPORT_TABLE[own]?.[folderOf(target)];
    const isAllowed = allowed === 'all' || (allowed === 'types' && each.isType);
    return isAllowed ? [] : [`${file.path} imports ${target}${each.isType ? ' (types)' : ''}`];
  });
}

describe('imports', () => {
  it('know every folder of the source', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in IMPORT_TABLE))).toEqual([]);
  });

  it('follow the table of the design', () => {
    expect(files.flatMap(listTrespasses)).toEqual([]);
  });

  it('name files that exist, with their extension', () => {
    const missing = files.flatMap((file) =>
      file.imports
        .filter(({ from }) => from.startsWith('.') && /\.tsx?$/.test(from))
        .map((each) => resolveImport(file, each))
        .filter((target) => target.startsWith('src/') && !graph.has(target)),
    );
    expect(missing).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findCycle(graph)).toBeUndefined();
  });

  it('bring the extension API in through one file only', () => {
    const importers = files.filter(({ imports }) =>
      imports.some(({ from }) => from === 'webextension-polyfill'),
    );
    expect(importers.map(({ path }) => path)).toEqual(['src/shared/browser.ts']);
  });

  it('keep the extension API out of folders that run anywhere', () => {
    const loading = filesIn(PURE_FOLDERS).filter(({ path }) =>
      listLoaded(graph, path).has('src/shared/browser.ts'),
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  it('keep zod out of everything that is loaded into a page', () => {
    const loading = filesIn(['content', 'adapters', 'rules', 'panel']).filter(({ path }) =>
      [...listLoaded(graph, path)].some((target) => target === 'zod' || target.startsWith('zod/')),
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });
});

describe('surroundings', () => {
  it('are reached as a page only where there is one', () => {
    const others = files.filter(({ path }) => !PAGE_FOLDERS.includes(folderOf(path)));
    expect(others.flatMap((file) => listForbiddenGlobals(file, ['document', 'window']))).toEqual(
      [],
    );
  });

  it('are reached as a browser only through the one import', () => {
    expect(files.flatMap((file) => listForbiddenGlobals(file, ['chrome', 'browser']))).toEqual([]);
  });

  it('cannot be reached over the network from where a draft is seen', () => {
    const forbidden = filesIn(DRAFT_FOLDERS).flatMap((file) => listForbidden(file, NETWORK_NAMES));
    expect(forbidden).toEqual([]);
  });

  it('are asked over the network by the background alone, for signed files and with counts', () => {
    const asking = files.filter((file) => listForbidden(file, NETWORK_NAMES).length > 0);
    expect(asking.map(({ path }) => path)).toEqual([
      'src/background/fetch-file.ts',
      'src/background/main.ts',
      'src/background/measurement/post-counts.ts',
    ]);
  });

  it('are not polled', () => {
    expect(files.flatMap((file) => listForbidden(file, ['setInterval']))).toEqual([]);
  });

  it('are not executed from text', () => {
    expect(files.flatMap((file) => listForbiddenGlobals(file, ['eval', 'Function']))).toEqual([]);
  });
});

/** As `listForbidden`, for names that are harmless as the name of a member. */
function listForbiddenGlobals(file: SourceFile, names: readonly string[]): readonly string[] {
  const used = listGlobalNames(file);
  return names.filter((name) => used.has(name)).map((name) => `${file.path} uses ${name}`);
}

describe('files', () => {
  it('have no default export', () => {
    const offending = files.filter(({ hasDefaultExport }) => hasDefaultExport);
    expect(offending.map(({ path }) => path)).toEqual([]);
  });

  it(`are at most ${MAX_LINES} lines long`, () => {
    const long = [...files, ...tests].filter(({ text }) => text.split('\n').length > MAX_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('cast at most once, and only for a brand or the DOM', () => {
    const offending = files.filter((file) => countCasts(file) > MAX_CASTS);
    expect(offending.map(({ path }) => path)).toEqual([...BRAND_FILES]);
  });

  it('explain every exported function', () => {
    expect(files.flatMap(listUnexplained)).toEqual([]);
  });
});

/** Brands exist only in the type system, so their makers are casts, all in one place. */
const BRAND_FILES = ['src/shared/ids.ts'];

/** Assertions that the compiler takes on trust; `as const` is none. */
function countCasts(file: SourceFile): number {
  return file.nodes.filter(
    ({ type, start, end }) =>
      type === 'TSNonNullExpression' ||
      (type === 'TSAsExpression' && !file.text.slice(start, end).endsWith('as const')),
  ).length;
}

/** Exported functions without a docblock right before them. */
function listUnexplained(file: SourceFile): readonly string[] {
  return file.nodes.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const declaration = file.text.slice(node.start, node.end);
    const isFunction = /^export (async )?function/.test(declaration);
    const isExplained = file.text.slice(0, node.start).trimEnd().endsWith('*/');
    return isFunction && !isExplained ? [`${file.path}: ${declaration.split('\n')[0]}`] : [];
  });
}
