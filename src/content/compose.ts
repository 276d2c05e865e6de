/**
 * Second stage, injected by the background into a frame when a compose box is first used there:
 * gets the policy, then takes over the events that `watch` hears. Safe to be injected twice.
 */
import type { Adapter } from '../adapters/adapter.ts';
import { pickAdapter } from '../adapters/pick-adapter.ts';
import { sendMessage } from '../messaging/client.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { createChecker } from '../rules/create-checker.ts';
import { browser } from '../shared/browser.ts';
import { createFaultGuard } from './fault-guard.ts';
import { findGate, type Gate } from './gate.ts';
import { UiHost } from './host/ui-host.ts';
import { HighlightPainter } from './marks/paint-highlights.ts';
import { ComposeWatcher } from './session/compose-watcher.ts';
import { MutedWords } from './session/muted-words.ts';
import { noteOnce } from './session/note-once.ts';

/** Asks for the policy and attaches; a page without a policy stays as it is. */
async function attach(gate: Gate, adapter: Adapter): Promise<void> {
  const { policy } = await sendMessage('get-policy', {});
  if (policy === undefined || gate.signal.aborted) return;
  const note = noteOnce(adapter.id);
  if (policy.sites.off.some((site) => site === adapter.id || site === location.hostname)) {
    note.coverage('off by policy');
    return;
  }
  const muted = await MutedWords.read(browser.storage.local, createSalt);
  start({ gate, adapter, policy, muted, note });
  note.coverage('watching');
}

/** A random number that makes hashes of muted words useless on any other device. */
function createSalt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

interface Parts {
  readonly gate: Gate;
  readonly adapter: Adapter;
  readonly policy: CompiledPolicy;
  readonly muted: MutedWords;
  readonly note: ReturnType<typeof noteOnce>;
}

/** Takes the events of the page from here on, until a newer copy of the extension comes. */
function start({ gate, adapter, policy, muted, note }: Parts): void {
  const guard = createFaultGuard((unit, code) => note.fault(unit, code));
  const painter = new HighlightPainter();
  const watcher = new ComposeWatcher({
    adapter,
    policy,
    muted,
    painter,
    guard,
    host: new UiHost(),
    checker: createChecker(policy, { onFault: (unit, code) => note.fault(unit, code) }),
    translate: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
    now: () => Date.now(),
    openClause: (clause) => {
      sendMessage('open-clause', { clause }).catch(() => note.fault('open-clause', 'not-opened'));
    },
  });
  gate.handle = (event) => guard(`event:${event.type}`, () => watcher.handle(event));
  gate.signal.addEventListener('abort', () => {
    delete gate.handle;
    watcher.destroy();
    painter.destroy();
  });
}

const gate = findGate();
const adapter = pickAdapter(location.href);
if (gate !== undefined && adapter !== undefined && gate.isAttached !== true) {
  gate.isAttached = true;
  attach(gate, adapter).catch(() => {
    // Without the background there is no policy: posting works, and the next use tries again.
    gate.isAttached = false;
  });
}
