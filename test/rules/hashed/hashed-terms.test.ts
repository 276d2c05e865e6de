import { describe, expect, it } from 'vitest';

import { compileHashes, hashTerms, isHash } from '../../../src/rules/hashed/compile-hashes.ts';
import { hashPhrase } from '../../../src/rules/hashed/hash-phrase.ts';
import { HashedTerms } from '../../../src/rules/hashed/hashed-terms.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';

const CLIENTS = ['Larch & Sons', 'Northgate Water', 'Project Heron', 'co-op bank', 'Ødegaard'];

/** What a hashed list marks in a text. */
function markHashed(terms: readonly string[], text: string): readonly string[] {
  const scan = scanDraft(text);
  const marks: string[] = [];
  const list = compileHashes(hashTerms(terms, 'salt of a test'), 0);
  new HashedTerms(list, hashPhrase).find(scan, (first, last) => {
    const { start } = scan.toOriginal(scan.tokens.start[first] ?? 0, scan.tokens.end[first] ?? 0);
    const { end } = scan.toOriginal(scan.tokens.start[last] ?? 0, scan.tokens.end[last] ?? 0);
    marks.push(text.slice(start, end));
  });
  return marks;
}

describe('hashed terms', () => {
  it.each([
    ['We signed Northgate Water today', ['Northgate Water']],
    ['we signed NORTHGATE  water.', ['NORTHGATE  water']],
    ["Northgate Water's new pipes", ["Northgate Water's"]],
    ['larch & sons and Larch\u200b & Sons', ['larch & sons', 'Larch\u200b & Sons']],
    ['#ProjectHeron flies, p r o j e c t heron too', ['ProjectHeron', 'p r o j e c t heron']],
    ['the Co-op bank, the coop bank', ['Co-op bank', 'coop bank']],
    ['Ødegaard scored', ['Ødegaard']],
  ])('%s', (text, marks) => {
    expect(markHashed(CLIENTS, text)).toEqual(marks);
  });

  it.each(['Northgate. Water', 'north gate water', 'Larch and sons', 'project', 'herons'])(
    '%s is none of them',
    (text) => {
      expect(markHashed(CLIENTS, text)).toEqual([]);
    },
  );

  it('tell nothing of the terms or of their order', () => {
    const list = hashTerms(CLIENTS, 'a');
    expect(JSON.stringify(list).toLowerCase()).not.toMatch(/larch|north|heron/);
    expect(list.hashes.every(isHash)).toBe(true);
    expect(hashTerms([...CLIENTS].reverse(), 'a')).toEqual(list);
    expect(hashTerms(CLIENTS, 'b').hashes).not.toEqual(list.hashes);
  });

  it('are looked for up to the longest of them', () => {
    expect(hashTerms(['one two three four'], 'a').longest).toBe(4);
    expect(markHashed(['one two three four'], 'zero one two three four')).toEqual([
      'one two three four',
    ]);
  });
});
