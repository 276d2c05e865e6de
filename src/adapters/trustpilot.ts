import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** Trustpilot: reviews, and the answers of businesses. */
export const trustpilot: Adapter = {
  id: asAdapterId('trustpilot'),
  name: 'Trustpilot',
  matches: [
    'https://www.trustpilot.com/*',
    'https://uk.trustpilot.com/*',
    'https://business.trustpilot.com/*',
    'https://businessapp.b2b.trustpilot.com/*',
  ],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
