import '../../panel/styles/theme.css';
import '../page.css';
import './popup.css';

import { beginPause, endPause, isPaused, readPause } from '../../messaging/pause.ts';
import {
  readCoverage,
  readStoredPolicy,
  readStoredSources,
  STORED,
} from '../../messaging/stored.ts';
import { browser } from '../../shared/browser.ts';
import type { Translate } from '../../shared/strings.ts';
import { openPage } from '../show-page.tsx';
import { formatTime } from '../status/format-time.ts';
import { findSiteState } from './find-site-state.ts';
import type { PauseState } from './PauseControl.tsx';
import { Popup } from './Popup.tsx';

/** What can be said about the tab in front. */
async function loadPopup(translate: Translate) {
  const [stored, coverage, sources, until, [tab]] = await Promise.all([
    readStoredPolicy(),
    readCoverage(),
    readStoredSources(),
    readPause(browser.storage.local),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const pause = sources?.settings.allowPause === true ? describePause(translate, until) : undefined;
  return <Popup site={findSiteState(tab?.url, coverage)} policy={stored?.policy} pause={pause} />;
}

/** The pause as it stands, and how to change it; the popup is drawn anew by the change. */
function describePause(translate: Translate, until: number): PauseState {
  const { local } = browser.storage;
  return {
    ...(isPaused(until, Date.now()) ? { until: formatTime(until, translate('locale')) } : {}),
    begin: () => void beginPause(local, Date.now()),
    end: () => void endPause(local),
  };
}

/** Shows the popup as things stand. */
function showPopup(): void {
  void openPage({ title: (translate) => translate('name'), load: loadPopup });
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && STORED.pause in changes) showPopup();
});
showPopup();
