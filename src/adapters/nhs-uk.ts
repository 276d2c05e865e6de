import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { INFERRED, review, reviewReply } from './review-boxes.ts';

/** NHS.UK: reviews, and the answers of providers; server-rendered forms. */
export const nhsUk: Adapter = {
  id: asAdapterId('nhs-uk'),
  name: 'NHS.UK',
  matches: ['https://www.nhs.uk/*', 'https://nhs.uk/*'],
  boxes: [reviewReply, review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: INFERRED,
  review: INFERRED,
};
