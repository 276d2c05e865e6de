import '../../panel/styles/theme.css';
import '../page.css';
import './popup.css';

import { readAddedSites } from '../../messaging/added-sites.ts';
import { beginPause, endPause, isPaused, readPause } from '../../messaging/pause.ts';
import { forgetSpeaker, readSpeakers, rememberSpeaker } from '../../messaging/speakers.ts';
import {
  readCoverage,
  readStoredPolicy,
  readStoredSources,
  STORED,
} from '../../messaging/stored.ts';
import { browser } from '../../shared/browser.ts';
import type { Translate } from '../../shared/strings.ts';
import { askForHosts, listWaiting } from '../ask-for-hosts.ts';
import { openPage } from '../show-page.tsx';
import { formatTime } from '../status/format-time.ts';
import { findSiteState, type SiteState } from './find-site-state.ts';
import type { PauseState } from './PauseControl.tsx';
import { Popup } from './Popup.tsx';
import type { SpeakerState } from './SpeakerAnswers.tsx';

/** What can be said about the tab in front. */
async function loadPopup(translate: Translate) {
  const [stored, coverage, sources, until, speakers, added, [tab]] = await Promise.all([
    readStoredPolicy(),
    readCoverage(),
    readStoredSources(),
    readPause(browser.storage.local),
    readSpeakers(browser.storage.local),
    readAddedSites(browser.storage.local),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const pause = sources?.settings.allowPause === true ? describePause(translate, until) : undefined;
  const site = findSiteState(tab?.url, coverage);
  return (
    <Popup
      site={site}
      policy={stored?.policy}
      pause={pause}
      speakers={{ speakers, ...placeOf(site), ...SPEAKER_WAYS }}
      waiting={{
        hosts: listWaiting(added),
        allow: (hosts) => askForHosts(browser.permissions, hosts),
      }}
    />
  );
}

/** How an answer is changed; the popup is drawn anew by the change. */
const SPEAKER_WAYS: Pick<SpeakerState, 'remember' | 'forget'> = {
  remember: (speaker) => void rememberSpeaker(browser.storage.local, speaker),
  forget: (speaker) => void forgetSpeaker(browser.storage.local, speaker),
};

/** The site in front as answers name it, once a compose box was seen there. */
function placeOf(site: SiteState): Pick<SpeakerState, 'here'> {
  if (site.kind !== 'known') return {};
  const { adapter, site: host } = site.coverage;
  return { here: { site: adapter === 'generic' ? host : adapter, siteName: host } };
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

const SHOWN: readonly string[] = [STORED.policy, STORED.pause, STORED.speakers, STORED.added];

openPage({
  title: (translate) => translate('name'),
  load: loadPopup,
  shows: (key) => SHOWN.includes(key),
});
