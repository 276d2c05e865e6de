/**
 * Second stage, injected by the background into a frame when a compose box is first used there:
 * gets the policy, then takes over the events that `watch` hears. Safe to be injected twice.
 */
import type { Adapter } from '../adapters/adapter.ts';
import { addressOf, pickAdapter } from '../adapters/pick-adapter.ts';
import { sendMessage } from '../messaging/client.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { browser } from '../shared/browser.ts';
import { findGate, type Gate } from './gate.ts';
import { MutedWords } from './session/muted-words.ts';
import { noteOnce } from './session/note-once.ts';
import { startComposing } from './session/start-composing.ts';

/** Asks for the policy and attaches; a page without a policy stays as it is. */
async function attach(gate: Gate, adapter: Adapter): Promise<void> {
  const { policy } = await sendMessage('get-policy', {});
  if (gate.signal.aborted) return;
  if (policy === undefined) {
    gate.stage = 'idle';
    return;
  }
  const note = noteOnce(adapter.id);
  if (isOff(policy, adapter)) {
    note.coverage('off by policy');
    return;
  }
  const muted = await MutedWords.read(browser.storage.local, createSalt);
  startComposing({
    gate,
    adapter,
    policy,
    muted,
    note,
    translate: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
    now: () => Date.now(),
    openClause: (clause) => {
      sendMessage('open-clause', { clause }).catch(() => note.fault('open-clause', 'not-opened'));
    },
  });
  note.coverage('watching');
}

/** Whether the organisation has switched the site off, by adapter or by host. */
function isOff(policy: CompiledPolicy, adapter: Adapter): boolean {
  const { hostname } = new URL(addressOf(window));
  return policy.sites.off.some(
    (site) => site === adapter.id || site === hostname || hostname.endsWith(`.${site}`),
  );
}

/** A random number that makes hashes of muted words useless on any other device. */
function createSalt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

const gate = findGate();
const adapter = pickAdapter(addressOf(window));
if (gate !== undefined && adapter !== undefined && gate.stage !== 'attached') {
  gate.stage = 'attached';
  attach(gate, adapter).catch(() => {
    // Without the background there is no policy: posting works, and the next use tries again.
    gate.stage = 'idle';
  });
}
