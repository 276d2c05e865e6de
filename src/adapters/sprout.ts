import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { dashboardPost, NOTHING_KNOWN } from './dashboard-box.ts';

/** Sprout Social: posts for the accounts of an organisation. */
export const sprout: Adapter = {
  id: asAdapterId('sprout'),
  name: 'Sprout Social',
  matches: ['https://app.sproutsocial.com/*'],
  boxes: [dashboardPost],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: NOTHING_KNOWN,
};
