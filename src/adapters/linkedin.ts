import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON, PROSEMIRROR } from './selectors.ts';

/** Share box with Quill 1 inside the open shadow root of `#interop-outlet`, for people and company pages. */
const classicPost: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'quill-1',
  // `.ql-clipboard` is editable too and is left out.
  editable:
    '[data-test-ql-editor-contenteditable="true"],.share-box .ql-editor[contenteditable="true"],.share-creation-state .ql-editor[contenteditable="true"]',
  composer: '[aria-labelledby="share-to-linkedin-modal__header"],.share-box,[role="dialog"]',
  // Post now, and schedule.
  submit: 'button.share-actions__primary-action,.share-actions__scheduled-post-btn',
  submitKeys: 'none',
  // Line 1 is the person or the company, line 2 "Post to Anyone".
  identity: { at: '.share-unified-settings-entry-button', line: 0 },
  audience: { at: '.share-unified-settings-entry-button', line: 1 },
  attachments: {
    image: '.share-creation-state__preview-container img',
    video: '.share-creation-state__preview-container video',
  },
};

/** Newer share box: TipTap in a native modal dialog; classes are hashed, the key is not. */
const dialogPost: ComposeBox = {
  name: 'dialog-post',
  surface: 'post',
  engine: 'prosemirror',
  editable: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
  composer: 'dialog,[data-sdui-screen*="sharing.ShareCompose"]',
  // All buttons but those with words carry an icon, and the last of them publishes.
  submit: 'button:not(:has(svg))',
  submitBy: 'last',
  submitKeys: 'none',
};

const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'prosemirror',
  // TipTap since 2026; the label serves the older markup.
  editable:
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"],[aria-label="Text editor for creating comment"][contenteditable="true"]',
  composer: '[componentkey^="commentBox-"],form,[role="listitem"]',
  // The button that opened the box turns into its submit; the class is the older markup's.
  submit:
    '[componentkey*="commentButtonSection"] button,button.comments-comment-box__submit-button',
  submitKeys: 'none',
};

const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'contenteditable',
  editable: '.msg-form__contenteditable[contenteditable="true"]',
  composer: '.msg-form,form',
  submit: 'button.msg-form__send-button',
  // Enter sends or not by the person's own setting.
  submitKeys: 'enter-or-mod-enter',
  audience: { at: '.msg-entity-lockup__entity-title', from: 'around' },
};

/** Articles: the title is published with the text. */
const article: ComposeBox = {
  name: 'article',
  surface: 'post',
  engine: 'prosemirror',
  editable: `[data-test-article-editor-content-textbox],.article-editor ${PROSEMIRROR}`,
  composer: 'main,body',
  parts: 'textarea[placeholder="Title"],.article-editor-headline__textarea',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
};

/** LinkedIn, with the three composers that it ships at once. */
export const linkedin: Adapter = {
  id: asAdapterId('linkedin'),
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  boxes: [classicPost, dialogPost, comment, message, article],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: {
    source: 'public automation code of three projects, run against the live site',
    seen: '2026-08-08',
    confidence: 'high',
  },
  'dialog-post': {
    source: 'public automation code, one undated source',
    seen: '2026',
    confidence: 'medium',
  },
  comment: {
    source: 'public automation code, run against the live site',
    seen: '2026-06-24',
    confidence: 'medium',
  },
  message: {
    source: 'public automation code of three projects',
    seen: '2026-05-16',
    confidence: 'high',
  },
  article: {
    source: 'one undated extension; the button is inferred',
    seen: '2026',
    confidence: 'low',
  },
};
