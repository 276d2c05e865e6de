import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** Tripadvisor: reviews, and the answers of owners. */
export const tripadvisor: Adapter = {
  id: asAdapterId('tripadvisor'),
  name: 'Tripadvisor',
  matches: [
    'https://www.tripadvisor.com/*',
    'https://www.tripadvisor.co.uk/*',
    'https://www.tripadvisor.ie/*',
  ],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
