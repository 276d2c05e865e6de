import { describe, expect, it, vi } from 'vitest';

import { CHECK_LIMIT_MS, explainBacktracking } from '../support/backtracking.ts';
import { readSourceFiles } from '../support/source-files.ts';

/** A native pattern of the rules module and where it is from. */
interface NativePattern {
  readonly source: string;
  readonly flags: string;
  readonly from: string;
}

/** Every pattern that is written as such in the module's source. */
function listWritten(): readonly NativePattern[] {
  return readSourceFiles('src/rules').flatMap(({ path, nodes }) =>
    nodes.flatMap(({ regex }) =>
      isRegex(regex) ? [{ source: regex.pattern, flags: regex.flags, from: path }] : [],
    ),
  );
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Every pattern that the module puts together while it loads or opens its vocabulary. */
async function listGenerated(): Promise<readonly NativePattern[]> {
  const made: NativePattern[] = [];
  class RecordingRegExp extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      // Libraries make patterns too; theirs are not ours to change.
      const from = /src\/rules\/[\w/.-]+/.exec(new Error().stack?.split('\n')[2] ?? '')?.[0];
      if (from !== undefined) made.push({ source: this.source, flags: this.flags, from });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', RecordingRegExp);
  try {
    await import('../../src/rules/create-checker.ts');
    const { BUILT_IN_VOCABULARY } = await import(
      '../../src/rules/detectors/built-in-vocabulary.ts'
    );
    const { OpenVocabulary } = await import('../../src/rules/detectors/vocabulary.ts');
    const vocabulary = new OpenVocabulary(BUILT_IN_VOCABULARY);
    expect(vocabulary.keyStarts.length).toBeGreaterThan(60);
    expect(vocabulary.names.titles.size).toBeGreaterThan(30);
    expect(vocabulary.streets.fronts.size).toBeGreaterThan(10);
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}

const written = listWritten();
const generated = await listGenerated();
const patterns = new Map(
  [...written, ...generated].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
);

describe('native patterns', () => {
  it('are found, both those written in the source and those put together', () => {
    expect(written.length).toBeGreaterThan(50);
    expect(generated.length).toBeGreaterThan(50);
  });

  it.each([...patterns.values()])(
    'cannot be made to backtrack: $from $source',
    ({ source, flags }) => {
      expect(explainBacktracking(source, flags)).toBeUndefined();
    },
    2 * CHECK_LIMIT_MS,
  );
});
