import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** Yelp: reviews, and the answers of businesses. */
export const yelp: Adapter = {
  id: asAdapterId('yelp'),
  name: 'Yelp',
  matches: [
    'https://www.yelp.com/*',
    'https://www.yelp.co.uk/*',
    'https://www.yelp.ie/*',
    'https://biz.yelp.com/*',
  ],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
