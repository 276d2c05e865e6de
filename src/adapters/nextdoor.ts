import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'textarea',
  editable: '[data-testid="composer-text-field"]',
  composer:
    '[role="dialog"],form,[data-testid*="composer"]:has([data-testid="composer-submit-button"]),body',
  // "Next", "Post" and "Save" of an edit have the same mark.
  submit: '[data-testid="composer-submit-button"]',
  submitKeys: 'none',
  audience: { at: '[data-testid="neighbor-audience-visibility-button"]' },
  attachments: { image: '[data-testid="composer-remove-attachment"]' },
};

/** Nextdoor. */
export const nextdoor: Adapter = {
  id: asAdapterId('nextdoor'),
  name: 'Nextdoor',
  matches: ['https://nextdoor.com/*', 'https://nextdoor.co.uk/*'],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: { source: 'one undated source, lately crawled', seen: '2026', confidence: 'medium' },
};
