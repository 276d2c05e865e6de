import '../../panel/styles/theme.css';
import '../page.css';
import './welcome.css';

import { readStoredPolicy, STORED } from '../../messaging/stored.ts';
import { openPage } from '../show-page.tsx';
import { Welcome } from './Welcome.tsx';

/** The first-run page, with the policy once there is one. */
async function loadWelcome() {
  const stored = await readStoredPolicy();
  return <Welcome policy={stored?.policy} />;
}

openPage({
  title: (translate) => translate('welcomeTitle'),
  load: loadWelcome,
  shows: (key) => key === STORED.policy,
});
