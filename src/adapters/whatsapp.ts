import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { TEXTBOX } from './selectors.ts';

/** Below every chat, and below a picture that is being sent; the search is an editor of the same kind. */
const message: ComposeBox = {
  name: 'message',
  surface: 'message',
  engine: 'lexical',
  editable: `footer ${TEXTBOX},[data-tab="10"]${TEXTBOX},[data-testid="conversation-compose-box-input"]`,
  composer: 'footer,#main',
  submit:
    'button:has([data-icon="wds-ic-send-filled"]),button:has([data-icon="send"]),[data-testid="compose-btn-send"]',
  // Enter sends unless the person has set that it does not.
  submitKeys: 'enter-or-mod-enter',
  lists: '[data-testid*="suggestion" i],[role="listbox"]',
  audience: { at: '#main header [title]', from: 'page', attribute: 'title' },
};

/** WhatsApp Web. */
export const whatsapp: Adapter = {
  id: asAdapterId('whatsapp'),
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  boxes: [message],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  message: {
    source: 'public automation code of several projects',
    seen: '2026',
    confidence: 'high',
  },
};
