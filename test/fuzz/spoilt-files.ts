import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

import { BUILT_IN_PACKS } from '../../src/policy/packs/index.ts';
import { ROOT } from '../support/source-files.ts';

/** A change to the lines of a file. */
type Edit = (lines: readonly string[], at: number, text: string) => readonly string[];

const EDITS: readonly Edit[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  (lines, at) => lines.with(at, `  ${lines[at] ?? ''}`),
  (lines, at) => lines.with(at, (lines[at] ?? '').trimStart()),
  (lines, at, text) => lines.with(at, (lines[at] ?? '') + text),
  (lines, at, text) => lines.with(at, text),
  (lines, at, text) => lines.with(at, (lines[at] ?? '').replace(/:.*/, `: ${text}`)),
  (lines, at, text) => lines.with(at, (lines[at] ?? '').replace(/\w+/, text)),
  (lines, at) => lines.slice(0, at),
  (lines, at) => lines.with(at, (lines[at] ?? '').slice(0, -3)),
];

/** What authors and accidents put into YAML. */
const PIECES = [
  ...[
    '',
    ' ',
    '\t',
    ':',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '!!js',
    '|',
    '>',
  ],
  ...['null', '~', 'true', '1', '-1', '1e999', '0x1f', '2026-11-22', '? ', '<<: *a', '---', '...'],
  ...[
    'id: x',
    'rules: []',
    'extends: [base]',
    '[[[[',
    '{a: {b: {c: 1}}}',
    '\u0000',
    '\ufeff',
    '"\\ud800"',
  ],
  ...['patterns: ["(a+)+$"]', 'terms: [""]', 'within: 0 words', 'forepost: 2', '__proto__: 1'],
];

/** Packs and the organisations of the corpus. */
function readFiles(): readonly string[] {
  const folder = join(ROOT, 'test', 'corpus', 'organisations');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const own = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...Object.values(BUILT_IN_PACKS), ...own];
}

/** Policy files that were sound until somebody edited them. */
export const spoiltFiles: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...readFiles()),
    fc.array(
      fc.tuple(
        fc.constantFrom(...EDITS),
        fc.nat(5_000),
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([file, edits]) =>
    edits
      .reduce<readonly string[]>(
        (lines, [edit, at, text]) =>
          lines.length > 0 ? edit(lines, at % lines.length, text) : lines,
        file.split('\n'),
      )
      .join('\n'),
  );
