import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

/** Channels, threads and edits; Enter or Ctrl+Enter sends, by the person's own setting. */
const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'quill',
  editable: '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
  composer:
    '[data-qa="message_pane_input_container"],.c-wysiwyg_container,[data-qa="threads_flexpane"],form,body',
  submit: '[data-qa="texty_send_button"],[data-qa="texty_save_button"]',
  submitKeys: 'enter-or-mod-enter',
  lists: '[role="listbox"]',
  audience: { at: '[data-qa="channel_name"]', from: 'page' },
};

/** Slack in the browser. */
export const slack: Adapter = {
  id: asAdapterId('slack'),
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  boxes: [message],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  message: { source: 'two extensions that are kept up to date', seen: '2026', confidence: 'high' },
};
