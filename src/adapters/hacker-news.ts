import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';

/** Hacker News: native forms, without any script. */
export const hackerNews: Adapter = {
  id: asAdapterId('hacker-news'),
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  boxes: [
    {
      surface: 'comment',
      // Comment and reply form (captured page, 2026).
      editable: 'form[action="comment"] textarea[name="text"]',
      composer: 'form',
      submit: 'input[type="submit"]',
      submitKeys: 'none',
    },
    {
      surface: 'post',
      // Submission: the title alone is enough to publish.
      editable: 'form input[name="title"]',
      composer: 'form',
      parts: 'form textarea[name="text"]',
      submit: 'input[type="submit"]',
      submitKeys: 'none',
    },
  ],
  evidence: { seen: '2026-08', confidence: 'high' },
  testUrls: ['https://news.ycombinator.com/submit'],
};
