import '../../panel/styles/theme.css';
import '../page.css';
import './policy.css';

import { readStoredPolicy } from '../../messaging/stored.ts';
import { PageProblem } from '../PageProblem.tsx';
import { showPage } from '../show-page.tsx';
import { translate } from '../translate.ts';
import { PolicyReader } from './PolicyReader.tsx';

/** The policy in force, or why there is none to show. */
async function loadPolicy() {
  const stored = await readStoredPolicy();
  if (stored === undefined) return <PageProblem>{translate('noPolicyYet')}</PageProblem>;
  return <PolicyReader policy={stored.policy} />;
}

void showPage(translate, { title: translate('policyPageTitle'), load: loadPolicy });
