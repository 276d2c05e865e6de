import { describe, expect, it } from 'vitest';

import { fail, succeed } from '../../../src/shared/result.ts';
import { createPost } from '../support/create-post.ts';
import { writePolicy } from '../support/write-policy.ts';
import { loadOrganisation, type Organisation } from './organisation.ts';
import { scorePosts } from './score-posts.ts';

/** The organisation that the tests write about, with what a test changes of it. */
function createOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  const loaded = loadOrganisation([{ file: 'meadowbank.yaml', text: writePolicy() }]);
  if (!loaded.ok) throw new Error(loaded.problem.join('\n'));
  return { ...loaded.value, ...overrides };
}

describe('scoring posts', () => {
  it('judges each post by the findings of its organisation', () => {
    const posts = [createPost({ text: 'Zoom.' }), createPost({ id: 'ash-0002' })];
    const organisation = createOrganisation();
    const scored = scorePosts(posts, () => succeed(organisation));
    const judgements = scored.ok ? scored.value.judgements : [];
    expect(judgements.map(({ post, falseAlarms }) => [post.id, falseAlarms.length])).toEqual([
      ['ash-0001', 1],
      ['ash-0002', 0],
    ]);
  });

  it('counts the posts that it leaves out by reason', () => {
    const posts = [
      createPost({ pack: 'listed' }),
      createPost({ pack: 'public' }),
      createPost({ pack: 'listed' }),
    ];
    const scored = scorePosts(posts, ({ pack }) => fail(`no ${pack}`));
    expect(scored).toEqual({
      ok: true,
      value: {
        judgements: [],
        leftOut: [
          { reason: 'no listed', posts: 2 },
          { reason: 'no public', posts: 1 },
        ],
      },
    });
  });

  it('gives no score when a rule failed on the way', () => {
    const organisation = createOrganisation({ faults: new Set(['rule zoom-rule']) });
    expect(scorePosts([createPost()], () => succeed(organisation))).toEqual({
      ok: false,
      problem: ['policy meadowbank: rule zoom-rule failed during a check'],
    });
  });

  it('gives no score for a post that is set in a period which does not exist', () => {
    const organisation = createOrganisation();
    const posts = [createPost({ period: 'quiet-period' })];
    expect(scorePosts(posts, () => succeed(organisation)).ok).toBe(false);
  });
});
