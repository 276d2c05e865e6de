import type { Adapter } from '../../adapters/adapter.ts';
import { repairAdapter } from '../../adapters/repair-adapter.ts';
import type { PanelActions } from '../../panel/panel-model.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Translate } from '../../shared/strings.ts';
import { createFaultGuard } from '../fault-guard.ts';
import type { Gate } from '../gate.ts';
import { UiHost } from '../host/ui-host.ts';
import { HighlightPainter } from '../marks/paint-highlights.ts';
import { ComposeWatcher } from './compose-watcher.ts';
import type { KnownSpeakers } from './known-speakers.ts';
import { LivePolicy } from './live-policy.ts';
import type { MutedWords } from './muted-words.ts';
import type { Note } from './note-once.ts';

/** Everything that comes from outside the page. */
export interface ComposingParts {
  readonly gate: Gate;
  readonly adapter: Adapter;
  readonly policy: CompiledPolicy;
  readonly muted: MutedWords;
  readonly speakers: KnownSpeakers;
  readonly note: Note;
  readonly translate: Translate;
  readonly now: () => number;
  /** When the pause ends that was begun before the page was used; 0 without one. */
  readonly pausedUntil: number;
  readonly openClause: PanelActions['onOpenClause'];
}

/** A page whose events are taken. */
export interface Composing {
  /** Goes on with another policy: drafts stay, and what is shown about them follows at once. */
  readonly changePolicy: (policy: CompiledPolicy, isOff: boolean) => void;
  /** A pause has begun, or was ended by the person or their organisation. */
  readonly changePause: (until: number) => void;
}

/** Takes the events of the page from here on, until the gate closes. */
export function startComposing(parts: ComposingParts): Composing {
  const { gate, adapter, policy, muted, speakers, note, translate, now, openClause } = parts;
  const guard = createFaultGuard((unit, code) => note.fault(unit, code));
  const painter = new HighlightPainter();
  let pausedUntil = parts.pausedUntil;
  const live = new LivePolicy(
    policy,
    false,
    () => ({ ...gate.engines, onFault: (unit, code) => note.fault(unit, code) }),
    { now, until: () => pausedUntil },
  );
  const repair = ({ sites }: CompiledPolicy): Adapter =>
    repairAdapter(adapter, sites, (box) => note.fault(`repair:${box}`, 'unreadable-selector'));
  let repaired = repair(policy);
  const watcher = new ComposeWatcher({
    get adapter() {
      return repaired;
    },
    get policy() {
      return live.policy;
    },
    get checker() {
      return live.checker;
    },
    explain: (text, context, rule) => live.explain(text, context, rule),
    muted,
    speakers,
    painter,
    guard,
    translate,
    now,
    openClause,
    noteOutcome: (rules, outcome) => {
      if (live.policy.measures) note.outcome(rules, outcome);
    },
    host: new UiHost(() => note.fault('host', 'removed-by-the-page')),
    noteCovered: (isCovered) => note.coverage(isCovered ? 'watching' : 'no compose box found'),
  });
  gate.handle = (event) => guard(`event:${event.type}`, () => watcher.handle(event));
  guard('attach', () => watcher.greet(document));
  speakers.onChange = () => guard('speakers', () => watcher.refresh());
  gate.signal.addEventListener('abort', () => {
    delete gate.handle;
    watcher.destroy();
    painter.destroy();
  });
  return {
    changePolicy: (next, isOff) =>
      guard('policy', () => {
        live.use(next, isOff);
        repaired = repair(next);
        watcher.refresh();
      }),
    changePause: (until) =>
      guard('pause', () => {
        pausedUntil = until;
        watcher.refresh();
      }),
  };
}
