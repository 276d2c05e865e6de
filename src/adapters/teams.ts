import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

/** New messages and edits: "Done" of an edit has the same mark as "Send". */
const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'ckeditor-5',
  editable:
    '[data-tid="ckeditor"][contenteditable="true"],[id^="edit-message-"][contenteditable="true"]',
  composer: '[data-tid="message-pane-footer"],[data-tid*="compose" i],[role="dialog"],main,body',
  // The subject of a post in a channel.
  parts: 'input[data-tid*="subject" i]',
  submit: '[data-tid="newMessageCommands-send"],[data-tid="sendMessageCommands-send"]',
  submitKeys: 'enter-or-mod-enter',
  lists: '[role="listbox"]',
};

/** Microsoft Teams in the browser. */
export const teams: Adapter = {
  id: asAdapterId('teams'),
  name: 'Microsoft Teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.live.com/*',
    'https://teams.cloud.microsoft/*',
  ],
  boxes: [message],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  message: { source: 'one extension that is kept up to date', seen: '2026', confidence: 'high' },
};
