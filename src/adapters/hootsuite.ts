import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, Evidence } from './adapter.ts';
import { dashboardPost, NOTHING_KNOWN } from './dashboard-box.ts';

/** Hootsuite: posts for the accounts of an organisation. */
export const hootsuite: Adapter = {
  id: asAdapterId('hootsuite'),
  name: 'Hootsuite',
  matches: ['https://hootsuite.com/*', 'https://www.hootsuite.com/*'],
  boxes: [dashboardPost],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: NOTHING_KNOWN,
};
