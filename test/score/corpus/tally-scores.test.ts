import { describe, expect, it } from 'vitest';

import { createFinding } from '../support/create-finding.ts';
import { createPost } from '../support/create-post.ts';
import { judgePost } from './judge-post.ts';
import {
  balanceOf,
  meanOverlap,
  precisionOf,
  recallOf,
  tallyByClause,
  tallyByGroup,
  tallyScore,
} from './tally-scores.ts';

const BREACH = createPost({
  text: 'Her number is 4711, ring her.',
  pack: 'healthcare',
  expect: [
    { clause: 'personal-data', span: '4711' },
    { clause: 'ad-disclosure', span: null },
  ],
});

/** One right finding that marks twice as much as it should, one missed, three false alarms. */
const JUDGEMENTS = [
  judgePost(BREACH, [
    createFinding('personal-data', { ranges: [{ start: 11, end: 19 }] }),
    createFinding('copyright'),
  ]),
  judgePost(createPost({ near: 'personal-data' }), [createFinding('personal-data')]),
  judgePost(createPost({ near: 'copyright' }), [createFinding('own-clause')]),
  judgePost(createPost({ near: 'copyright', allow: ['copyright'] }), []),
  judgePost(createPost(), []),
];

describe('the score of some posts', () => {
  const score = tallyScore(JUDGEMENTS);

  it('counts posts and clauses', () => {
    expect(score).toMatchObject({ expected: 2, right: 1, missed: 1, falseAlarms: 3 });
    expect(precisionOf(score)).toEqual({ hits: 1, of: 4 });
    expect(recallOf(score)).toEqual({ hits: 1, of: 2 });
    expect(balanceOf(score)).toBeCloseTo(1 / 3, 10);
  });

  it('counts flagged posts among those that breach nothing', () => {
    expect(score.negatives).toEqual({ hits: 2, of: 4 });
  });

  it('counts near misses that were taken for what they come near to, unless that is open', () => {
    expect(score.nearMisses).toEqual({ hits: 1, of: 2 });
  });

  it('takes the mean of the overlaps that could be measured', () => {
    expect(meanOverlap(score)).toBe(0.5);
  });

  it('has no figures where there is nothing to count', () => {
    const empty = tallyScore([]);
    expect(balanceOf(empty)).toBeUndefined();
    expect(meanOverlap(empty)).toBeUndefined();
  });
});

describe('scores by name', () => {
  it('list each clause that counts in the order of the policy book, own clauses last', () => {
    const scores = tallyByClause(JUDGEMENTS);
    expect([...scores.keys()]).toEqual([
      'personal-data',
      'ad-disclosure',
      'copyright',
      'own-clause',
    ]);
    expect(scores.get('personal-data')).toMatchObject({ right: 1, missed: 0, falseAlarms: 1 });
    expect(scores.get('ad-disclosure')).toMatchObject({ right: 0, missed: 1, falseAlarms: 0 });
    expect(scores.get('copyright')?.nearMisses).toEqual({ hits: 0, of: 1 });
    expect(scores.get('own-clause')?.negatives).toEqual({ hits: 1, of: 4 });
  });

  it('add up for each pack', () => {
    const scores = tallyByGroup(JUDGEMENTS, ({ pack }) => pack);
    expect([...scores.keys()]).toEqual(['general', 'healthcare']);
    expect(scores.get('healthcare')).toMatchObject({ right: 1, missed: 1, falseAlarms: 1 });
    expect(scores.get('general')).toMatchObject({ right: 0, missed: 0, falseAlarms: 2 });
  });
});
