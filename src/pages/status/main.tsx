import '../../panel/styles/theme.css';
import '../page.css';
import './status.css';

import {
  readChannels,
  readCoverage,
  readFaults,
  readStoredPolicy,
  readStoredSources,
  type StoredPolicy,
} from '../../messaging/stored.ts';
import { createChecker } from '../../rules/create-checker.ts';
import { browser } from '../../shared/browser.ts';
import { showPage } from '../show-page.tsx';
import { translate } from '../translate.ts';
import { StatusPage } from './StatusPage.tsx';
import type { TryCheck } from './status-model.ts';

/** Everything that the page shows, as it is stored now. */
async function loadStatus() {
  const [stored, sources, channels, coverage, faults] = await Promise.all([
    readStoredPolicy(),
    readStoredSources(),
    readChannels(),
    readCoverage(),
    readFaults(),
  ]);
  const mayTry = sources?.settings.features?.tryText ?? true;
  return (
    <StatusPage
      model={{ stored, sources, channels, coverage, faults }}
      check={mayTry ? checkOf(stored) : undefined}
    />
  );
}

/** The check of the policy in force, if there is one. */
function checkOf(stored: StoredPolicy | undefined): TryCheck | undefined {
  if (stored === undefined) return undefined;
  const checker = createChecker(stored.policy);
  return (text, context) => checker.check(text, context);
}

/** Shows the page; drawn again, it keeps what was typed into it. */
function showStatus(): void {
  void showPage(translate, { title: translate('statusPageTitle'), load: loadStatus });
}

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'local') showStatus();
});
showStatus();
