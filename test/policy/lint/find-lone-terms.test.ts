import { describe, expect, it } from 'vitest';

import { countOrdinaryPosts } from '../../../src/policy/lint/count-ordinary-posts.ts';
import { countNeeds, findLoneTerms } from '../../../src/policy/lint/find-lone-terms.ts';
import type { Group } from '../../../src/policy/schema.ts';
import { mergeBodies, writePolicy } from '../policy-fixtures.ts';

const { policy } = mergeBodies(
  writePolicy(
    'organisation: { names: [Meadowbank] }\nsignals: { us: { organisation: [names], signals: [launch] } }\n',
  ),
);
const A = { terms: ['A'] };
const B = { terms: ['b'] };

describe('terms that fire alone', () => {
  it.each<[string, Group, readonly string[]]>([
    ['those of the only signal', { all: [A] }, ['a']],
    ['those of every alternative', { any: [A, B] }, ['a', 'b']],
    ['none where two are needed', { all: [A, B] }, []],
    ['none where two of a choice are needed', { any: [A, B], count: 2 }, []],
    ['none where a choice is needed besides', { all: [A], any: [B] }, []],
    ['those of a group inside', { any: [{ all: [A] }, { all: [A, B] }] }, ['a']],
    ['those beside a mere absence', { all: [A, { missing: [B] }] }, ['a']],
    ['none where another text must say something', { all: [A, { replyTo: B }] }, []],
    [
      'those of the organisation and of borrowed signals',
      { all: ['us'] },
      ['meadowbank', 'launch', 'opening'],
    ],
    ['no names of other words in capitals', { all: [{ exact: ['US', 'hq'] }] }, ['hq']],
  ])('are %s', (_, group, terms) => {
    expect([...findLoneTerms(group, policy)]).toEqual(terms);
  });

  it('do not exist where nothing need be seen', () => {
    expect([countNeeds({ missing: [A] }), countNeeds({})]).toEqual([0, 0]);
    expect(findLoneTerms({ missing: [A] }, policy).size).toBe(0);
  });
});

describe('ordinary posts', () => {
  it('are counted for common words and phrases, in any case', () => {
    expect(countOrdinaryPosts('the')).toBeGreaterThan(2_000);
    expect(countOrdinaryPosts('Last  Night')).toBeGreaterThan(0);
    expect(countOrdinaryPosts('Don’t')).toBe(countOrdinaryPosts("don't"));
  });

  it('are none for a rare word', () => {
    expect(countOrdinaryPosts('sphygmomanometer')).toBe(0);
  });
});
