import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON, LEXICAL, TEXTBOX } from './selectors.ts';

/** Comments: a textarea, in which Enter posts. */
const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'textarea',
  // The label ends in an ellipsis or in three points; in other languages the form is what is left.
  editable: 'textarea[aria-label^="Add a comment"],article form textarea',
  composer: 'form,section',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'enter',
};

/** The caption of a new post, in a dialog of several steps. */
const caption: ComposeBox = {
  name: 'caption',
  surface: 'post',
  engine: 'lexical',
  editable: `[role="dialog"] ${LEXICAL}`,
  composer: '[role="dialog"]',
  // Alternative texts of the images.
  parts: '[role="dialog"] input[placeholder^="Write alt text"]',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
  // A caption is only ever written below a picture; which kind is seen, if any, is told here.
  attachments: { image: 'img[src^="blob:"],[style*="blob:"]', video: 'video' },
};

const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'lexical',
  editable: `${TEXTBOX}:is([aria-placeholder^="Message"],[aria-label="Message"])`,
  composer: '[role="main"],section,body',
  submit: '[role="button"][aria-label="Send"],[role="button"]',
  submitBy: 'words',
  submitKeys: 'enter',
};

/** Instagram: captions, comments and direct messages. */
export const instagram: Adapter = {
  id: asAdapterId('instagram'),
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  boxes: [comment, caption, message],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: { source: 'public automation code', seen: '2026', confidence: 'medium' },
  caption: {
    source: 'public automation code of two projects',
    seen: '2026-05-22',
    confidence: 'high',
  },
  message: { source: 'public automation code of two projects', seen: '2026', confidence: 'high' },
};
