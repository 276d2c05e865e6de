import '../../panel/styles/theme.css';
import '../page.css';
import './welcome.css';

import { readStoredPolicy } from '../../messaging/stored.ts';
import { openPage } from '../show-page.tsx';
import { Welcome } from './Welcome.tsx';

/** The first-run page, with the policy that is in force by now. */
async function loadWelcome() {
  const stored = await readStoredPolicy();
  return <Welcome policy={stored?.policy} />;
}

void openPage({ title: (translate) => translate('welcomeTitle'), load: loadWelcome });
