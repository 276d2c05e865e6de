import '../../panel/styles/theme.css';
import '../page.css';
import './policy.css';
import './training.css';
import './changes.css';
import './print.css';

import { readPreviousClauses, readStoredPolicy, STORED } from '../../messaging/stored.ts';
import type { Translate } from '../../shared/strings.ts';
import { PageProblem } from '../PageProblem.tsx';
import { openPage } from '../show-page.tsx';
import { PolicyReader } from './PolicyReader.tsx';

/** The policy in force, or why there is none to show. */
async function loadPolicy(translate: Translate) {
  const [stored, previous] = await Promise.all([readStoredPolicy(), readPreviousClauses()]);
  if (stored === undefined) return <PageProblem>{translate('noPolicyYet')}</PageProblem>;
  return <PolicyReader policy={stored.policy} previous={previous} />;
}

openPage({
  title: (translate) => translate('policyPageTitle'),
  load: loadPolicy,
  shows: (key) => key === STORED.policy,
});
