import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { PROSEMIRROR } from './selectors.ts';

/** Post, reply and thread: one editor for each post of a thread, one button for all. */
const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'prosemirror',
  editable: `[data-testid="composePostView"] ${PROSEMIRROR}`,
  composer: '[data-testid="composePostView"]',
  submit: '[data-testid="composerPublishBtn"]',
  submitKeys: 'mod-enter',
  // The profile in the side navigation (its address from the site's routes, its label from memory).
  identity: {
    at: 'nav a[aria-label="Profile"]',
    from: 'page',
    attribute: 'href',
    match: /^\/profile\/([^/?#]+)$/,
  },
  audience: { at: '[data-testid="openReplyGateButton"]' },
  attachments: { image: 'img[src^="blob:"],img[src^="data:image"]', video: 'video' },
};

/** Bluesky’s own web interface. */
export const bluesky: Adapter = {
  id: asAdapterId('bluesky'),
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: { source: 'the site’s own source', seen: '2026-08', confidence: 'high' },
};
