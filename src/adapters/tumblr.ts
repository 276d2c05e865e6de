import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** One editable for each block; all of them are one post. */
const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'contenteditable',
  editable: '.block-editor-rich-text__editable[contenteditable="true"]',
  composer: '[role="dialog"],main,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
  attachments: { image: '[data-type*="image"] img', video: '[data-type*="video"] video' },
};

/** Tumblr: posts in the block editor. */
export const tumblr: Adapter = {
  id: asAdapterId('tumblr'),
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: {
    source: 'the markup of the block editor; the button by its words',
    seen: '2026',
    confidence: 'low',
  },
};
