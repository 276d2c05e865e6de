import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON, LEXICAL, TEXTBOX } from './selectors.ts';

/** Comments: Enter posts, and the label of the box names who speaks. */
const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'lexical',
  editable: [
    // The label starts with one of these in English (2026), also in Q&A groups.
    `${TEXTBOX}[aria-label^="Comment as "]`,
    `${TEXTBOX}[aria-label^="Reply to "]`,
    `${TEXTBOX}[aria-label^="Reply as "]`,
    `${TEXTBOX}[aria-label^="Answer as "]`,
    // In other languages: below a post of the feed (inferred).
    `[role="article"] ${LEXICAL}`,
    `form[role="presentation"] ${LEXICAL}`,
  ].join(','),
  composer: 'form,[role="article"],[role="dialog"]',
  // The arrow beside the box; its label is in the person's language.
  submit: 'form [role="button"][aria-label],[role="button"][aria-label="Post comment"]',
  submitBy: 'words',
  submitKeys: 'enter',
  identity: {
    at: '[role="textbox"][aria-label]',
    attribute: 'aria-label',
    match: /^(?:Comment|Reply|Answer) as (.+)$/,
  },
};

/** Messenger, also as pop-ups on the same page: told apart from comments by the label. */
const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'lexical',
  editable: `${TEXTBOX}[aria-label*="Message"]`,
  composer: '[role="main"],[role="dialog"],form',
  // Shown beside the box once it has text.
  submit: '[aria-label="Press enter to send" i],[role="button"][aria-label="Send"]',
  submitKeys: 'enter',
};

/** Posts of people, groups and pages: a dialog; labels are localised, the marker of the engine is not. */
const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'lexical',
  editable: `[role="dialog"] ${LEXICAL}`,
  composer: '[role="dialog"]',
  // "Post", "Save" and "Schedule" at the foot of the dialog, in the person's language.
  submit: '[role="button"][aria-label]',
  submitBy: 'words',
  submitKeys: 'mod-enter',
  audience: {
    at: '[role="button"][aria-label^="Edit privacy. Sharing with "]',
    attribute: 'aria-label',
    match: /^Edit privacy\. Sharing with (.+?)\.?$/,
  },
  attachments: { image: '[aria-label^="Photo"] img,img[src^="blob:"]', video: 'video' },
};

/** Business Suite: a combobox, not a textbox. */
const businessPost: ComposeBox = {
  name: 'business-post',
  surface: 'post',
  engine: 'contenteditable',
  editable: '[role="combobox"][contenteditable="true"][aria-label^="Write into the dialogue box"]',
  composer: '[role="dialog"],[role="main"],body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
};

/** Facebook, with comments, posts, Messenger and Business Suite. */
export const facebook: Adapter = {
  id: asAdapterId('facebook'),
  name: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  boxes: [comment, message, post, businessPost],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: {
    source: 'public automation code of two projects',
    seen: '2026-09',
    confidence: 'high',
  },
  message: { source: 'public automation code', seen: '2026', confidence: 'high' },
  post: { source: 'public automation code', seen: '2026-05-22', confidence: 'high' },
  'business-post': {
    source: 'a captured page of another project',
    seen: '2026-09-25',
    confidence: 'high',
  },
};
