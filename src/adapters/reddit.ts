import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

const COMPOSER = 'shreddit-composer,r-post-composer-form,form';

// Comment, save edit, and the post form's button: the hosts, because the inner ones lie in shadow roots.
const SUBMIT =
  '#comment-composer-submit-button,[slot="submit-button"],shreddit-composer button[type="submit"],#inner-post-submit-button,#submit-post-button';

/** Comments and bodies of posts: Lexical in the slot `rte`, in the light tree of custom elements. */
const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'lexical',
  editable: 'shreddit-composer div[slot="rte"][contenteditable="true"]',
  composer: 'r-post-composer-form,shreddit-composer,form',
  parts: 'textarea#innerTextArea',
  submit: SUBMIT,
  submitKeys: 'mod-enter',
  replyTo: { at: '[slot="comment"]', from: 'around' },
};

/** Markdown comments and the titles of posts: a textarea in a shadow root. */
const markdown: ComposeBox = {
  name: 'field',
  surface: 'post',
  engine: 'textarea',
  // The inner field of `faceplate-textarea-input` and of the markdown editor.
  editable: 'textarea#innerTextArea',
  composer: COMPOSER,
  submit: SUBMIT,
  submitKeys: 'mod-enter',
};

/** The old site: a textarea and a form. */
const old: ComposeBox = {
  name: 'old',
  surface: 'comment',
  engine: 'textarea',
  editable: '.usertext-edit textarea[name="text"]',
  composer: 'form',
  parts: 'textarea[name="title"]',
  submit: '.usertext-edit button[type="submit"],button.btn[name="submit"]',
  submitKeys: 'none',
  // Upper right corner of every signed-in page.
  identity: { at: '#header-bottom-right .user a', from: 'page' },
};

/** Reddit, the current and the old site. */
export const reddit: Adapter = {
  id: asAdapterId('reddit'),
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://old.reddit.com/*',
  ],
  boxes: [comment, markdown, old],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: { source: 'public automation code of two projects', seen: '2026', confidence: 'high' },
  field: { source: 'public automation code', seen: '2026-05-22', confidence: 'high' },
  old: { source: 'public automation code, long unchanged', seen: '2026', confidence: 'high' },
};
