import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** Enter sends, also an edit; no button is shown. The search of a server is an editor of the same kind. */
const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'slate',
  editable: '[role="textbox"][data-slate-editor="true"]',
  composer: 'form,[role="dialog"],main',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'enter',
  lists: '[role="listbox"]',
  audience: {
    at: '[role="textbox"][aria-label]',
    attribute: 'aria-label',
    match: /^Message (.+)$/,
  },
  attachments: {
    image: '[class*="attachedBars"] img,[class*="upload_"] img',
    video: '[class*="upload_"] video',
  },
};

/** Discord in the browser. */
export const discord: Adapter = {
  id: asAdapterId('discord'),
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  boxes: [message],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  message: {
    source: 'the client’s own bundle and one extension',
    seen: '2026-05-04',
    confidence: 'high',
  },
};
