import '../../panel/styles/theme.css';
import '../page.css';
import './popup.css';

import { readCoverage, readStoredPolicy } from '../../messaging/stored.ts';
import { browser } from '../../shared/browser.ts';
import { openPage } from '../show-page.tsx';
import { findSiteState } from './find-site-state.ts';
import { Popup } from './Popup.tsx';

/** What can be said about the tab in front. */
async function loadPopup() {
  const [stored, coverage, [tab]] = await Promise.all([
    readStoredPolicy(),
    readCoverage(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  return <Popup site={findSiteState(tab?.url, coverage)} policy={stored?.policy} />;
}

void openPage({ title: (translate) => translate('name'), load: loadPopup });
