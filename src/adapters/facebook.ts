import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';
import { saysPublish } from './publishing-words.ts';

/** Reads who comments: the label of the box names the person or page. */
function readCommentAuthor(composer: Element): string | undefined {
  const box = composer.matches('[aria-label]')
    ? composer
    : composer.querySelector('[role="textbox"][aria-label^="Comment as "]');
  const label = box?.getAttribute('aria-label') ?? '';
  return /^Comment as (.+)$/.exec(label)?.[1];
}

const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

const comment: ComposeBox = {
  surface: 'comment',
  editable: [
    // The label starts with one of these in English (2026), also in Q&A groups.
    '[role="textbox"][contenteditable="true"][aria-label^="Comment as "]',
    '[role="textbox"][contenteditable="true"][aria-label^="Reply to "]',
    '[role="textbox"][contenteditable="true"][aria-label^="Answer as "]',
    // In other languages: below a post of the feed (inferred).
    `[role="article"] ${LEXICAL}`,
    `form[role="presentation"] ${LEXICAL}`,
  ].join(','),
  composer: 'form,[role="article"],[role="dialog"]',
  // The arrow beside the box (2026); its label is in the person's language.
  submit: 'form [role="button"][aria-label],[role="button"][aria-label="Post comment"]',
  isSubmit: saysPublish,
  submitKeys: 'enter',
  identity: readCommentAuthor,
};

const message: ComposeBox = {
  surface: 'message',
  // Messenger pop-ups on the same page: told apart from comments by the label.
  editable: '[role="textbox"][contenteditable="true"][aria-label*="Message"]',
  composer: '[role="main"],[role="dialog"],form',
  // Shown beside the box once it has text (2026).
  submit: '[aria-label="Press enter to send" i],[role="button"][aria-label="Send"]',
  submitKeys: 'enter',
};

const post: ComposeBox = {
  surface: 'post',
  // Lexical in the composer dialog; labels are localised, the marker is not (2026-05-22).
  editable: `[role="dialog"] ${LEXICAL}`,
  composer: '[role="dialog"]',
  // "Post" and "Schedule" at the foot of the dialog, in the person's language (2026-05-22).
  submit: '[role="button"][aria-label]',
  isSubmit: saysPublish,
  submitKeys: 'mod-enter',
};

const businessPost: ComposeBox = {
  surface: 'post',
  // Business Suite: a combobox, not a textbox (fixture of 2026-09-25).
  editable: '[role="combobox"][contenteditable="true"][aria-label^="Write into the dialogue box"]',
  composer: '[role="dialog"],[role="main"],body',
  // Publish now, or later (fixture of 2026-09-25).
  submit: '[role="button"][aria-label="Publish"],[role="button"][aria-label="Schedule"]',
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
  evidence: { seen: '2026-09-25', confidence: 'high' },
  testUrls: ['https://www.facebook.com/'],
};
