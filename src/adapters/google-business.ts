import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

const reply: ComposeBox = {
  name: 'reply',
  surface: 'review-reply',
  engine: 'textarea',
  // The label is localised; the only text of several lines there is the answer.
  editable: 'textarea[aria-label="Your public reply"],textarea',
  composer: '[role="dialog"],form,main,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
  replyTo: { at: '[class*="review" i],blockquote,article', from: 'around' },
};

/** Answers of a business to its Google reviews. */
export const googleBusiness: Adapter = {
  id: asAdapterId('google-business'),
  name: 'Google Business',
  matches: ['https://business.google.com/*'],
  boxes: [reply],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: { source: 'one old, undated source', seen: '2026', confidence: 'low' },
};
