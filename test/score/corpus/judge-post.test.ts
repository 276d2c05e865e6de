import { describe, expect, it } from 'vitest';

import { createFinding } from '../support/create-finding.ts';
import { createPost } from '../support/create-post.ts';
import { judgePost, narrowJudgement } from './judge-post.ts';

/** A post that breaches one clause with some of its words. */
const BREACH = createPost({
  text: 'His code is 4711.',
  expect: [{ clause: 'credentials-security', span: '4711' }],
});

describe('a judgement', () => {
  it('is right about an expected clause, once for several findings', () => {
    const marks = createFinding('credentials-security', { ranges: [{ start: 12, end: 16 }] });
    const judgement = judgePost(BREACH, [marks, createFinding('credentials-security')]);
    expect(judgement).toEqual({
      post: BREACH,
      right: [{ clause: 'credentials-security', overlap: 1 }],
      missed: [],
      falseAlarms: [],
    });
  });

  it('misses an expected clause without a finding, once for several spans', () => {
    const post = createPost({
      expect: [
        { clause: 'personal-data', span: 'seaside' },
        { clause: 'personal-data', span: 'dog' },
      ],
    });
    expect(judgePost(post, [])).toEqual({
      post,
      right: [],
      missed: ['personal-data'],
      falseAlarms: [],
    });
  });

  it('measures no overlap where the whole post is meant', () => {
    const post = createPost({ expect: [{ clause: 'ad-disclosure', span: null }] });
    const { right } = judgePost(post, [
      createFinding('ad-disclosure', { ranges: [{ start: 0, end: 3 }] }),
    ]);
    expect(right).toEqual([{ clause: 'ad-disclosure', overlap: undefined }]);
  });

  it('takes any other finding for a false alarm, one for each clause', () => {
    const findings = [
      createFinding('personal-data'),
      createFinding('copyright', { action: 'hint', severity: 'low' }),
      createFinding('personal-data'),
    ];
    const { falseAlarms } = judgePost(BREACH, findings);
    expect(falseAlarms.map(({ clause, findings }) => [clause, findings.length])).toEqual([
      ['personal-data', 2],
      ['copyright', 1],
    ]);
  });

  it('does not count what is a matter of opinion', () => {
    const post = createPost({ allow: ['tone-of-voice'] });
    expect(judgePost(post, [createFinding('tone-of-voice')])).toEqual({
      post,
      right: [],
      missed: [],
      falseAlarms: [],
    });
  });

  it.each([{ severity: 'info' as const }, { action: 'audit' as const }])(
    'counts a finding with %o where it is expected, and nowhere else',
    (quiet) => {
      const finding = createFinding('personal-views', quiet);
      const expected = createPost({ expect: [{ clause: 'personal-views', span: null }] });
      expect(judgePost(expected, [finding]).right).toHaveLength(1);
      expect(judgePost(createPost(), [finding]).falseAlarms).toEqual([]);
    },
  );

  it('can be narrowed to one clause, and to near misses of that clause', () => {
    const post = createPost({ ...BREACH, near: 'copyright' });
    const judgement = judgePost(post, [createFinding('copyright'), createFinding('personal-data')]);
    const narrowed = narrowJudgement(judgement, 'personal-data');
    expect(narrowed.missed).toEqual([]);
    expect(narrowed.falseAlarms.map(({ clause }) => clause)).toEqual(['personal-data']);
    expect(narrowed.post.near).toBeNull();
    expect(narrowJudgement(judgement, 'copyright').post.near).toBe('copyright');
    expect(narrowJudgement(judgement, 'credentials-security').missed).toHaveLength(1);
  });
});
