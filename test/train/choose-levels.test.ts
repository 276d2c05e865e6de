import { expect, test } from 'vitest';

import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { chooseLevels, describeLevels } from './choose-levels.ts';
import type { HeldOutScore } from './train-models.ts';

const CLAUSE = 'personal-data';

/** A post that a model has judged; `rule` is what warned of it without the model. */
interface Judged {
  readonly probability: number;
  readonly isBreach: boolean;
  readonly rule?: string;
}

/** The levels chosen for one clause. */
function choose(judged: readonly Judged[]) {
  const scores = judged.map(({ probability, isBreach }, at): HeldOutScore => {
    const expected = isBreach ? [{ clause: CLAUSE, span: null }] : [];
    const post: CorpusPost = {
      id: `post-${at}`,
      text: 'A post',
      account: 'personal',
      surface: 'post',
      pack: 'general',
      batch: 'alder',
      expect: expected,
      allow: [],
      near: null,
      note: '',
    };
    return { post, clause: CLAUSE, logOdds: Math.log(probability / (1 - probability)) };
  });
  const flagged = new Map(
    judged.flatMap(({ rule }, at) => (rule ? [[`post-${at}`, new Map([[CLAUSE, rule]])]] : [])),
  );
  return chooseLevels(scores, flagged);
}

test('a model speaks from where its false alarms no longer cost more than it finds', () => {
  const judged = [
    { probability: 0.9, isBreach: true },
    { probability: 0.78, isBreach: true },
    { probability: 0.72, isBreach: false },
    { probability: 0.66, isBreach: true },
    { probability: 0.62, isBreach: false },
  ];
  expect(choose(judged)[0]?.certainty).toBe(0.75);
  expect(choose(judged.filter(({ isBreach }) => isBreach))[0]?.certainty).toBe(0.6);
});

test('a rule is doubted as far as its false alarms reach, and one without any is not', () => {
  const [levels] = choose([
    { probability: 0.01, isBreach: true, rule: 'sure' },
    { probability: 0.15, isBreach: false, rule: 'loose' },
    { probability: 0.3, isBreach: true, rule: 'loose' },
    { probability: 0.9, isBreach: true, rule: 'seldom' },
  ]);
  expect([...(levels?.doubts ?? [])]).toEqual([
    ['loose', 0.2],
    ['seldom', 0.08],
    ['sure', 0],
  ]);
  expect(describeLevels(levels ? [levels] : []).join('\n')).toMatch(/loose 0\.2, sure 0$/u);
});
