import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';
import { saysPublish } from './publishing-words.ts';

/** Threads; only words tell its button, and they are in the person's language. */
export const threads: Adapter = {
  id: asAdapterId('threads'),
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  boxes: [
    {
      surface: 'post',
      // Composer dialog, one editor for each post of a thread (seen live 2026-09-26).
      editable: '[role="dialog"] [contenteditable="true"][role="textbox"]',
      composer: '[role="dialog"]',
      // A button like any other in the dialog (2026-09-26).
      submit: '[role="button"]',
      isSubmit: saysPublish,
      submitKeys: 'mod-enter',
    },
  ],
  evidence: { seen: '2026-09-26', confidence: 'medium' },
  testUrls: ['https://www.threads.com/'],
};
