import '../../panel/styles/theme.css';
import '../page.css';
import './status.css';

import { readAddedSites } from '../../messaging/added-sites.ts';
import { readCounts } from '../../messaging/counts.ts';
import { isPaused, readPause } from '../../messaging/pause.ts';
import {
  readChannels,
  readCoverage,
  readFaults,
  readStoredPolicy,
  readStoredSources,
  STORED,
  type StoredPolicy,
} from '../../messaging/stored.ts';
import { createChecker } from '../../rules/create-checker.ts';
import { browser } from '../../shared/browser.ts';
import { askForHosts } from '../ask-for-hosts.ts';
import { openPage } from '../show-page.tsx';
import { nameMutedRules, readMutedRules, revokeMutedRule } from './muted-rules.ts';
import { StatusPage } from './StatusPage.tsx';
import type { TryCheck } from './status-model.ts';
import { writeDiagnostics } from './write-diagnostics.ts';

/** Everything that the page shows, as it is stored now. */
async function loadStatus() {
  const [stored, until, sources, channels, counts, added, coverage, muted, faults] =
    await Promise.all([
      readStoredPolicy(),
      readPause(browser.storage.local),
      readStoredSources(),
      readChannels(),
      readCounts(browser.storage.local),
      readAddedSites(browser.storage.local),
      readCoverage(),
      readMutedRules(browser.storage.local),
      readFaults(),
    ]);
  const mayTry = sources?.settings.features?.tryText ?? true;
  const named = nameMutedRules(muted, stored?.policy.rules ?? []);
  const state = { stored, sources, channels, counts, added, coverage, muted: named, faults };
  const diagnostics = writeDiagnostics(state, describeBrowser());
  return (
    <StatusPage
      model={{
        ...state,
        ...(isPaused(until, Date.now()) ? { pausedUntil: until } : {}),
        diagnostics,
      }}
      check={mayTry ? checkOf(stored) : undefined}
      onRevoke={revoke}
      onAllow={(hosts) => askForHosts(browser.permissions, hosts)}
    />
  );
}

/** Lets a rule speak again, between two writes of the background; the change draws the page anew. */
function revoke(rule: string): void {
  void navigator.locks.request(STORED.muted, () => revokeMutedRule(browser.storage.local, rule));
}

/** Which Forepost runs in which browser. */
function describeBrowser() {
  return {
    version: browser.runtime.getManifest().version,
    agent: navigator.userAgent,
    language: navigator.language,
  };
}

/** The check of the policy in force, if there is one. */
function checkOf(stored: StoredPolicy | undefined): TryCheck | undefined {
  if (stored === undefined) return undefined;
  const checker = createChecker(stored.policy);
  // The words stay in this tab, where they were typed.
  return (text, context) => checker.check(text, context, { explain: true, showWords: true });
}

openPage({
  title: (translate) => translate('statusPageTitle'),
  load: loadStatus,
  shows: () => true,
});
