import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';

/** Bluesky's own web interface. */
export const bluesky: Adapter = {
  id: asAdapterId('bluesky'),
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  boxes: [
    {
      surface: 'post',
      // TipTap; one editor for each post of a thread (project source, Composer.tsx, 2026).
      editable: '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
      composer: '[data-testid="composePostView"]',
      // One button publishes the whole thread (project source, 2026).
      submit: '[data-testid="composerPublishBtn"]',
      submitKeys: 'mod-enter',
    },
  ],
  evidence: { seen: '2026-08', confidence: 'high' },
  testUrls: ['https://bsky.app/'],
};
