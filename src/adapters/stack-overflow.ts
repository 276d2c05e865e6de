import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { PROSEMIRROR } from './selectors.ts';

/** Comments: Enter posts. */
const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'textarea',
  editable: 'textarea[name="comment"]',
  composer: 'form',
  submit: 'button[type="submit"],input[type="submit"]',
  submitKeys: 'enter',
};

/** Questions and answers, in Markdown or in the rich editor, with their title. */
const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'textarea',
  editable: `textarea#wmd-input,textarea.wmd-input,.js-stacks-editor ${PROSEMIRROR}`,
  composer: 'form',
  parts: 'input#title',
  submit: '#submit-button,button[type="submit"]:not([class*="cancel"])',
  submitKeys: 'none',
};

/** Stack Overflow and the other sites of Stack Exchange. */
export const stackOverflow: Adapter = {
  id: asAdapterId('stack-overflow'),
  name: 'Stack Overflow',
  matches: [
    'https://*.stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
  ],
  boxes: [comment, post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: { source: 'long unchanged markup, from memory', seen: '2026', confidence: 'low' },
  post: { source: 'long unchanged markup, from memory', seen: '2026', confidence: 'low' },
};
