import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'draft-js',
  editable: '[data-e2e="comment-input"] [contenteditable="true"]',
  composer: '[data-e2e="comment-input"],[class*="CommentInput"],body',
  submit: '[data-e2e="comment-post"]',
  submitKeys: 'enter',
};

/** TikTok Studio. A caption is only ever written below a video. */
const caption: ComposeBox = {
  name: 'caption',
  surface: 'post',
  engine: 'draft-js',
  editable: '.public-DraftEditor-content[contenteditable="true"]',
  composer: 'main,body',
  submit: '[data-e2e="post_video_button"]',
  submitKeys: 'none',
  attachments: { video: 'video' },
};

/** TikTok: comments and the caption of an upload. */
export const tiktok: Adapter = {
  id: asAdapterId('tiktok'),
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  boxes: [comment, caption],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: { source: 'public automation code', seen: '2026-05-07', confidence: 'high' },
  caption: { source: 'public automation code', seen: '2026-05-22', confidence: 'high' },
};
