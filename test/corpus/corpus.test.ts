import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { findOrganisationsIn } from '../score/corpus/find-organisations.ts';
import { readBatches } from '../score/corpus/score-batches.ts';
import { scorePosts } from '../score/corpus/score-posts.ts';
import { precisionOf, recallOf, tallyScore } from '../score/corpus/tally-scores.ts';
import { estimateShare } from '../score/share.ts';

/**
 * The batch that the first packs were tuned on must not get worse. How they do on posts that nobody
 * has tuned on is what `npm run score` tells.
 */
const CORPUS = fileURLToPath(new URL('.', import.meta.url));
const PACKS = ['general', 'healthcare'] as const;

const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.75;

/** What a pack says of its posts of the batch. */
function scoreSeed(pack: string) {
  const posts = readBatches(CORPUS, ['seed']);
  if (!posts.ok) throw new Error(posts.problem.join('\n'));
  const scored = scorePosts(
    posts.value.filter((post) => post.pack === pack),
    findOrganisationsIn(`${CORPUS}/organisations`, []),
  );
  if (!scored.ok) throw new Error(scored.problem.join('\n'));
  return scored.value;
}

describe.each(PACKS)('the %s pack on the posts that it was tuned on', (pack) => {
  const { judgements, leftOut } = scoreSeed(pack);
  const score = tallyScore(judgements);

  it('is tried on every post', () => {
    expect(leftOut).toEqual([]);
  });

  it(`is right in at least ${LEAST_PRECISION} of what it says`, () => {
    const wrong = judgements.flatMap(({ post, falseAlarms }) =>
      falseAlarms.map(({ clause }) => `${post.id} ${clause}`),
    );
    const precision = estimateShare(precisionOf(score))?.value;
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it(`sees at least ${LEAST_RECALL} of what it should`, () => {
    const missed = judgements.flatMap(({ post, missed }) =>
      missed.map((clause) => `${post.id} ${clause}`),
    );
    const recall = estimateShare(recallOf(score))?.value;
    expect(recall, missed.join(', ')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
