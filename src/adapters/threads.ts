import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { LEXICAL, TEXTBOX } from './selectors.ts';

const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'lexical',
  // Composer dialog, one editor for each post of a thread; the label is that of the empty state.
  editable: `[role="dialog"] ${TEXTBOX},${LEXICAL},${TEXTBOX}[aria-label^="Empty text field"]`,
  composer: '[role="dialog"],[role="main"],body',
  // A button like any other in the dialog.
  submit: '[role="button"]',
  submitBy: 'words',
  submitKeys: 'mod-enter',
  attachments: { image: 'img[src^="blob:"]', video: 'video[src^="blob:"]' },
};

/** Threads; only words tell its button, and they are in the person’s language. */
export const threads: Adapter = {
  id: asAdapterId('threads'),
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: {
    source: 'public automation code, run against the live site; the button by its words',
    seen: '2026-09-26',
    confidence: 'medium',
  },
};
