import { serveMessages } from '../messaging/server.ts';
import { CHANNELS, STORED } from '../messaging/stored.ts';
import { assemblePolicy } from '../policy/distribution/assemble-policy.ts';
import { browser } from '../shared/browser.ts';
import { type ChannelEdge, keepChannels, refreshChannel } from './channels.ts';
import { codeOf, noteFault } from './faults.ts';
import { createHandlers } from './handlers.ts';
import { type AddedEdge, createAddedActions, keepAdded } from './keep-added.ts';
import { keepPause } from './keep-pause.ts';
import { keepStrings, type StringsEdge } from './keep-strings.ts';
import { LOCALES } from './locales.ts';
import { readManagedArea } from './managed-area.ts';
import { type Occasion, reconcileSettings } from './managed-settings.ts';
import {
  COUNTS_ALARM,
  keepMeasurement,
  type MeasurementEdge,
  sendCounts,
} from './measurement/send-counts.ts';
import { readPolicy, rebuildPolicy } from './policy-store.ts';
import { createWelcomeActions, openWelcome, type WelcomeEdge, welcome } from './welcome.ts';

/**
 * The background. The browser ends it when it is idle and starts it again for an event, so every
 * listener is registered here and now, and nothing is remembered outside storage.
 */

/** Wakes the background to read settings again that seemed to be gone. */
const SETTINGS_ALARM = 'settings';

/** Wakes the background to greet a person whose organisation has installed us. */
const WELCOME_ALARM = 'welcome';

const edge: ChannelEdge & StringsEdge & WelcomeEdge & MeasurementEdge & AddedEdge = {
  storage: browser.storage.local,
  version: browser.runtime.getManifest().version,
  now: () => Date.now(),
  runExclusive: async (name, work) => navigator.locks.request(name, work),
  locales: LOCALES,
  assemble: assemblePolicy,
  readManaged: () => readManagedArea(browser.storage.managed),
  lookAgain: async () => browser.alarms.create(SETTINGS_ALARM, { delayInMinutes: 1 }),
  random: () => Math.random(),
  fetch: (address, request) => fetch(address, request),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
  setAlarm: async (name, when, periodInMinutes) =>
    browser.alarms.create(name, { when, periodInMinutes }),
  clearAlarm: async (name) => void (await browser.alarms.clear(name)),
  setCountsAlarm: async (when, periodInMinutes) =>
    browser.alarms.create(COUNTS_ALARM, { when, periodInMinutes }),
  clearCountsAlarm: async () => void (await browser.alarms.clear(COUNTS_ALARM)),
  hasCountsAlarm: async () => (await browser.alarms.get(COUNTS_ALARM)) !== undefined,
  ...createWelcomeActions(browser, WELCOME_ALARM),
  ...createAddedActions(browser),
  hasAlarm: async (name) => (await browser.alarms.get(name)) !== undefined,
};

serveMessages(browser.runtime, {
  handlers: createHandlers(browser, edge),
  onFault: (kind, cause) => noteFault(edge, { unit: `handler:${kind}`, code: codeOf(cause) }),
});

// Also fires when an unpacked extension is reloaded: packs may have changed under one version.
browser.runtime.onInstalled.addListener(({ reason }) => {
  void rebuildPolicy(edge);
  if (reason === 'install') void welcome(edge);
});
browser.runtime.onStartup.addListener(() => readPolicy(edge));

// Settings may come late, change or go while the browser runs, and in Firefox change only between
// two runs: every start of the background looks, and so does every change that is told of.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void reconcile('told');
  if (area === 'local' && STORED.policy in changes) void keepAdded(edge);
});
browser.permissions.onAdded.addListener(() => keepAdded(edge));
browser.permissions.onRemoved.addListener(() => keepAdded(edge));
browser.alarms.onAlarm.addListener(({ name }) => {
  const channel = CHANNELS.find((each) => each === name);
  if (channel !== undefined) void refreshChannel(edge, channel);
  if (name === SETTINGS_ALARM) void reconcile('told');
  if (name === COUNTS_ALARM) void sendCounts(edge);
  if (name === WELCOME_ALARM) void openWelcome(edge);
});
void reconcile('hint');

/** Puts what is set in force, the language too, and looks for the signed files that it names. */
async function reconcile(occasion: Occasion): Promise<void> {
  const settings = await reconcileSettings(edge, occasion);
  await keepPause(edge, settings);
  await keepStrings(edge, settings.language);
  await keepMeasurement(edge, settings);
  await keepAdded(edge);
  await keepChannels(edge, settings);
}

globalThis.addEventListener('unhandledrejection', ({ reason }) =>
  noteFault(edge, { unit: 'background', code: codeOf(reason) }),
);
