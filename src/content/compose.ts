/**
 * Second stage, injected by the background into a frame when a compose box is first used there:
 * gets the policy, then takes over the events that `watch` hears. Safe to be injected twice.
 */
import type { Adapter } from '../adapters/adapter.ts';
import { addressOf } from '../adapters/address-of.ts';
import { sendMessage } from '../messaging/client.ts';
import { loadTranslate } from '../messaging/load-translate.ts';
import { readPause } from '../messaging/pause.ts';
import { rememberSpeaker } from '../messaging/speakers.ts';
import { STORED } from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { browser } from '../shared/browser.ts';
import { followPause } from './follow-pause.ts';
import { askForPolicy, followPolicy } from './follow-policy.ts';
import { findGate, type Gate } from './gate.ts';
import { KnownSpeakers, type SpeakerEdge } from './session/known-speakers.ts';
import { type MutedEdge, MutedWords } from './session/muted-words.ts';
import { noteOnce } from './session/note-once.ts';
import { type Composing, type ComposingParts, startComposing } from './session/start-composing.ts';

/** Asks for the policy and attaches; a page without a policy stays as it is. */
async function attach(gate: Gate, adapter: Adapter): Promise<void> {
  const policy = await askForPolicy();
  if (gate.signal.aborted) return;
  if (policy === undefined) {
    gate.stage = 'idle';
    return;
  }
  const translate = await loadTranslate();
  const muted = await MutedWords.read(mutedEdge(gate.signal));
  const speakers = await KnownSpeakers.read(speakerEdge(gate.signal));
  const { onChanged, local } = browser.storage;
  // Without storage there is no pause: nobody can have begun one.
  let pausedUntil = await readPause(local).catch(() => 0);
  let composing: Composing | undefined;
  const apply = (next: CompiledPolicy): void => {
    const note = noteOnce(adapter.id);
    const isOff = isOffIn(next, adapter);
    if (composing !== undefined) composing.changePolicy(next, isOff);
    else if (!isOff) {
      composing = compose({
        gate,
        adapter,
        policy: next,
        pausedUntil,
        muted,
        speakers,
        note,
        translate,
      });
    }
    note.coverage(isOff ? 'off by policy' : 'watching');
  };
  apply(policy);
  const ask = async (): Promise<CompiledPolicy | undefined> => {
    const next = await askForPolicy();
    if (next !== undefined) await bringEngines(gate, adapter, next);
    return next;
  };
  followPolicy({ onChanged, askForPolicy: ask }, gate.signal, apply);
  followPause(onChanged, gate.signal, (until) => {
    pausedUntil = until;
    composing?.changePause(until);
  });
}

/** Takes over the events of the page. */
function compose(parts: Omit<ComposingParts, 'now' | 'openClause'>): Composing {
  return startComposing({
    ...parts,
    now: () => Date.now(),
    openClause: (clause) => {
      sendMessage('open-clause', { clause }).catch(() =>
        parts.note.fault('open-clause', 'not-opened'),
      );
    },
  });
}

/**
 * Has an engine injected when a policy that came later is the first to need it; this file comes with
 * it, and does nothing the second time. Without the engine what needs it counts as a fault.
 */
async function bringEngines(gate: Gate, adapter: Adapter, policy: CompiledPolicy): Promise<void> {
  const { compileLinear, hashPhrase } = gate.engines;
  const isMissing =
    (compileLinear === undefined && policy.patterns.some(({ engine }) => engine === 're2')) ||
    (hashPhrase === undefined && policy.hashedTerms.length > 0);
  if (!isMissing) return;
  await sendMessage('use-compose-box', { adapter: adapter.id }).catch(() => undefined);
}

/** Whether the organisation has switched the site off, by adapter or by host. */
function isOffIn(policy: CompiledPolicy, adapter: Adapter): boolean {
  const { hostname } = new URL(addressOf(window));
  return policy.sites.off.some(
    (site) => site === adapter.id || site === hostname || hostname.endsWith(`.${site}`),
  );
}

/** Where muted words are kept, followed until the page is given up. */
function mutedEdge(signal: AbortSignal): MutedEdge {
  const { local } = browser.storage;
  return {
    read: async () => (await local.get(STORED.muted))[STORED.muted],
    add: (entry) => sendMessage('mute-words', entry),
    follow: (onStored) => followKey(STORED.muted, signal, onStored),
    createSalt,
  };
}

/** Where answers to "who am I posting as?" are kept; a private window leaves no trace. */
function speakerEdge(signal: AbortSignal): SpeakerEdge {
  const { local } = browser.storage;
  return {
    read: async () => (await local.get(STORED.speakers))[STORED.speakers],
    store: async (speaker) => {
      if (!browser.extension.inIncognitoContext) await rememberSpeaker(local, speaker);
    },
    follow: (onStored) => followKey(STORED.speakers, signal, onStored),
  };
}

/** Tells of every value that comes to be stored under a key, until the page is given up. */
function followKey(key: string, signal: AbortSignal, onStored: (stored: unknown) => void): void {
  const { onChanged } = browser.storage.local;
  const hear = (changes: Record<string, { newValue?: unknown }>): void => {
    if (key in changes) onStored(changes[key]?.newValue);
  };
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear));
}

/** A random number that makes hashes of muted words useless on any other device. */
function createSalt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

const gate = findGate();
const adapter = gate?.adapter;
if (gate !== undefined && adapter !== undefined && gate.stage !== 'attached') {
  gate.stage = 'attached';
  attach(gate, adapter).catch(() => {
    // Without the background there is no policy: posting works, and the next use tries again.
    gate.stage = 'idle';
  });
}
