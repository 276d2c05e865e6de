import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';

/** Comments of the current site: custom elements, the editor slotted into them in the light tree. */
const comment: ComposeBox = {
  surface: 'comment',
  // Rich text: Lexical in the slot `rte` (2026).
  editable: 'shreddit-composer div[slot="rte"][contenteditable="true"]',
  composer: 'shreddit-composer,r-post-composer-form,form',
  // Comment button (2026); the post form's button lies in a shadow root of its own.
  submit:
    '#comment-composer-submit-button,button[slot="submit-button"],shreddit-composer button[type="submit"],#inner-post-submit-button',
  submitKeys: 'mod-enter',
};

/** Markdown comments and the titles of posts: a textarea in a shadow root. */
const markdown: ComposeBox = {
  surface: 'post',
  // The inner field of `faceplate-textarea-input` and of the markdown editor (2026-05-22).
  editable: 'textarea#innerTextArea',
  composer: 'shreddit-composer,r-post-composer-form,form',
  submit: '#comment-composer-submit-button,button[slot="submit-button"],#inner-post-submit-button',
  submitKeys: 'mod-enter',
};

/** The old site: a textarea and a form. */
const old: ComposeBox = {
  surface: 'comment',
  // Comment and self post on old.reddit.com.
  editable: '.usertext-edit textarea[name="text"]',
  composer: 'form',
  parts: 'textarea[name="title"]',
  submit: '.usertext-edit button[type="submit"],button.btn[name="submit"]',
  submitKeys: 'none',
};

/** Reddit, the current and the old site. */
export const reddit: Adapter = {
  id: asAdapterId('reddit'),
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  boxes: [comment, markdown, old],
  evidence: { seen: '2026-05-22', confidence: 'medium' },
  testUrls: ['https://www.reddit.com/submit', 'https://old.reddit.com/'],
};
