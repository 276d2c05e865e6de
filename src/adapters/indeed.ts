import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** Indeed: reviews of companies, and their answers. */
export const indeed: Adapter = {
  id: asAdapterId('indeed'),
  name: 'Indeed',
  matches: [
    'https://www.indeed.com/*',
    'https://uk.indeed.com/*',
    'https://ie.indeed.com/*',
    'https://employers.indeed.com/*',
  ],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
