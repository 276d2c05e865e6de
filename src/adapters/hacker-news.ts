import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'textarea',
  // Comment, reply and edit.
  editable:
    'form[action="comment"] textarea[name="text"],form[action="xedit"] textarea[name="text"]',
  composer: 'form',
  submit: 'input[type="submit"]',
  submitKeys: 'none',
  // Upper right corner of every signed-in page.
  identity: { at: '#me', from: 'page' },
  replyTo: { at: '.commtext', from: 'around' },
};

/** The title alone is enough to publish. */
const submission: ComposeBox = {
  name: 'submission',
  surface: 'post',
  engine: 'textarea',
  editable: 'form input[name="title"]',
  composer: 'form',
  parts: 'form textarea[name="text"]',
  submit: 'input[type="submit"]',
  submitKeys: 'none',
  identity: { at: '#me', from: 'page' },
};

/** Hacker News: native forms, without any script. */
export const hackerNews: Adapter = {
  id: asAdapterId('hacker-news'),
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  boxes: [comment, submission],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: { source: 'a captured page of another project', seen: '2026-08', confidence: 'high' },
  submission: { source: 'public automation code', seen: '2026-08', confidence: 'high' },
};
