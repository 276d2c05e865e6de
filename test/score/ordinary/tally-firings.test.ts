import { describe, expect, it } from 'vitest';

import type { Finding } from '../../../src/rules/finding.ts';
import { createFinding } from '../support/create-finding.ts';
import { describeFirings, listFirings } from './describe-firings.ts';
import { findFirings } from './find-firings.ts';
import { tallyFirings } from './tally-firings.ts';

const FILES = [
  {
    file: 'a.jsonl',
    posts: ['leak', 'hint', 'tea', 'tea'].map((text, at) => ({ line: at + 1, text })),
  },
  { file: 'b.jsonl', posts: [{ line: 1, text: 'leak' }] },
];

/** What a stand-in for a checker says of each text, gravest first. */
const FINDINGS: Readonly<Record<string, readonly Finding[]>> = {
  leak: [
    createFinding('personal-data', { severity: 'critical' }),
    createFinding('personal-data'),
    createFinding('copyright', { severity: 'medium', action: 'hint' }),
  ],
  hint: [createFinding('copyright', { severity: 'medium', action: 'hint' })],
  tea: [
    createFinding('personal-views', { severity: 'info' }),
    createFinding('tone-of-voice', { action: 'audit' }),
  ],
};

const checker = { check: (text: string) => FINDINGS[text] ?? [] };
const firings = findFirings('general', checker, FILES);
const tally = tallyFirings('general', firings, FILES);

describe('firings on ordinary posts', () => {
  it('are the gravest finding of each clause, without those that nobody sees', () => {
    expect(
      firings.map(({ file, line, finding }) => [file, line, finding.clause, finding.severity]),
    ).toEqual([
      ['a.jsonl', 1, 'personal-data', 'critical'],
      ['a.jsonl', 1, 'copyright', 'medium'],
      ['a.jsonl', 2, 'copyright', 'medium'],
      ['b.jsonl', 1, 'personal-data', 'critical'],
      ['b.jsonl', 1, 'copyright', 'medium'],
    ]);
  });

  it('are counted by clause, severity and file', () => {
    expect(tally).toEqual({
      pack: 'general',
      files: ['a.jsonl', 'b.jsonl'],
      posts: [4, 1],
      clauses: [
        { clause: 'personal-data', severity: 'critical', counts: [1, 1] },
        { clause: 'copyright', severity: 'medium', counts: [2, 1] },
      ],
      flagged: [2, 1],
      held: [1, 1],
      critical: [1, 1],
    });
  });

  it('are told per 1,000 posts', () => {
    const text = describeFirings(tally).join('\n');
    expect(text).toMatch(/^personal-data +critical +250\.0 +1000\.0 +400\.0$/m);
    expect(text).toMatch(/^posts flagged +500\.0 +1000\.0 +600\.0$/m);
    expect(text).toMatch(/^posts +4 +1 +5$/m);
    expect(text).toContain('critical: 2 posts');
  });

  it('are told of an empty file without a rate', () => {
    const empty = tallyFirings('general', [], [{ file: 'a.jsonl', posts: [] }]);
    expect(describeFirings(empty).join('\n')).toMatch(/^posts flagged +– +–$/m);
    expect(listFirings(empty)).toMatchObject({ flagged: { all: 0, perThousand: null } });
  });

  it('are listed for another program with the interval of the rate', () => {
    expect(listFirings(tally)).toMatchObject({
      posts: { files: { 'a.jsonl': 4, 'b.jsonl': 1 }, all: 5 },
      held: { all: 2, perThousand: { value: 400, low: 117.62, high: 769.28 } },
      clauses: [{ clause: 'personal-data', files: { 'a.jsonl': 1, 'b.jsonl': 1 }, all: 2 }, {}],
    });
  });
});
