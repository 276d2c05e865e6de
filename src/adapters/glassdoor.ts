import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** Glassdoor: reviews of employers, and their answers. */
export const glassdoor: Adapter = {
  id: asAdapterId('glassdoor'),
  name: 'Glassdoor',
  matches: [
    'https://www.glassdoor.com/*',
    'https://www.glassdoor.co.uk/*',
    'https://www.glassdoor.ie/*',
  ],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
