import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

/** Version K: sends on `mousedown` on machines that can be touched. A second input only measures. */
const k: ComposeBox = {
  name: 'k',
  surface: 'message',
  engine: 'contenteditable',
  editable: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
  composer: '.chat-input,.popup,body',
  submit: '.btn-send',
  submitKeys: 'enter-or-mod-enter',
  // Its lists say nothing to the editable; Enter picks from them.
  lists: '.autocomplete-helper.is-visible',
};

/** Version A. */
const a: ComposeBox = {
  name: 'a',
  surface: 'message',
  engine: 'contenteditable',
  editable:
    '#editable-message-text[contenteditable="true"],#caption-input-text[contenteditable="true"]',
  composer: '.Composer,.AttachmentModal,body',
  submit: 'button.main-button.send,button.main-button.edit',
  submitKeys: 'enter-or-mod-enter',
  lists: '.composer-tooltip.open',
};

/** Telegram Web, in both of its versions. */
export const telegram: Adapter = {
  id: asAdapterId('telegram'),
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  boxes: [k, a],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  k: { source: 'the site’s own source', seen: '2026', confidence: 'high' },
  a: { source: 'one extension', seen: '2026', confidence: 'medium' },
};
