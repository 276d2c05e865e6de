import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'unknown',
  editable:
    '[data-testid="composer-text-area"] [contenteditable="true"],[data-testid="composer-text-area"][contenteditable="true"],textarea[data-testid="composer-text-area"]',
  composer: '[role="dialog"],form,main,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
};

/** Buffer. */
export const buffer: Adapter = {
  id: asAdapterId('buffer'),
  name: 'Buffer',
  matches: ['https://publish.buffer.com/*'],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: { source: 'one undated source; the engine is not known', seen: '2026', confidence: 'low' },
};
