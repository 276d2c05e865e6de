import { onTestFinished } from 'vitest';

import type { Adapter } from '../../../src/adapters/adapter.ts';
import { practice } from '../../../src/adapters/practice.ts';
import { createFaultGuard } from '../../../src/content/fault-guard.ts';
import { HEARD_EVENTS, PASSIVE_EVENTS } from '../../../src/content/heard-events.ts';
import { UiHost } from '../../../src/content/host/ui-host.ts';
import { HighlightPainter } from '../../../src/content/marks/paint-highlights.ts';
import { ComposeWatcher, type WatcherTools } from '../../../src/content/session/compose-watcher.ts';
import { KnownSpeakers } from '../../../src/content/session/known-speakers.ts';
import { MutedWords } from '../../../src/content/session/muted-words.ts';
import type { Checker } from '../../../src/rules/checker.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { asRuleId } from '../../../src/shared/ids.ts';
import { english } from '../../panel/english.ts';
import { createPolicy } from '../../support/fake-edge.ts';
import { createFinding, rangesOf } from './create-finding.ts';
import { createDevice } from './muted-edge.ts';
import { createSpeakerDevice } from './speaker-edge.ts';

/** What each word is found as: the rule is named as the word. */
export type FlaggedWords = Readonly<Record<string, Partial<Finding>>>;

/** Finds fixed words, whatever the rest of the policy says. */
export function createWordChecker(words: FlaggedWords, contexts: CheckContext[] = []): Checker {
  return {
    check(text, context) {
      contexts.push(context);
      return Object.entries(words).flatMap(([word, finding]) => {
        const ranges = rangesOf(text, word);
        return ranges.length === 0
          ? []
          : [createFinding({ rule: asRuleId(word), ...finding, ranges })];
      });
    },
  };
}

/** A page that Forepost listens to, with everything from outside replaced. */
export interface Composing {
  readonly watcher: ComposeWatcher;
  readonly host: UiHost;
  readonly contexts: readonly CheckContext[];
  readonly faults: readonly string[];
  readonly opened: readonly string[];
  readonly coverage: readonly boolean[];
  /** What came of rules, as `edited secret`. */
  readonly outcomes: readonly string[];
  /** A button of the panel, by its words. */
  readonly button: (words: string) => HTMLElement;
  readonly panel: () => Element | null;
  readonly hint: () => HTMLElement | null;
}

interface Options {
  readonly adapter?: Adapter;
  readonly words?: FlaggedWords;
  readonly tools?: Partial<WatcherTools>;
  readonly speakers?: KnownSpeakers;
  /** Asked for its checker again and again, as a page whose policy changes is. */
  readonly live?: { readonly checker: WatcherTools['checker'] };
}

/** Starts listening as the content script does, until the test ends. */
export async function startListening(options: Options = {}): Promise<Composing> {
  const contexts: CheckContext[] = [];
  const faults: string[] = [];
  const opened: string[] = [];
  const coverage: boolean[] = [];
  const outcomes: string[] = [];
  const host = new UiHost(() => faults.push('host removed-by-the-page'));
  const painter = new HighlightPainter();
  const checker = createWordChecker(options.words ?? { secret: {} }, contexts);
  const guard = createFaultGuard((unit, code) => faults.push(`${unit} ${code}`));
  const watcher = new ComposeWatcher({
    adapter: options.adapter ?? practice,
    policy: createPolicy(),
    get checker() {
      return options.live?.checker ?? checker;
    },
    muted: await MutedWords.read(createDevice().openPage()),
    speakers: options.speakers ?? (await KnownSpeakers.read(createSpeakerDevice().openPage())),
    explain: () => [],
    noteOutcome: (rules, outcome) => outcomes.push(`${outcome} ${rules.join(' ')}`),
    painter,
    guard,
    host,
    translate: english,
    now: () => 1_000,
    openClause: (clause) => opened.push(clause),
    noteCovered: (isCovered) => coverage.push(isCovered),
    ...options.tools,
  });
  if (options.speakers !== undefined) options.speakers.onChange = () => watcher.refresh();
  const lifetime = new AbortController();
  for (const type of HEARD_EVENTS) {
    window.addEventListener(type, (event) => guard(type, () => watcher.handle(event)), {
      capture: true,
      passive: PASSIVE_EVENTS.has(type),
      signal: lifetime.signal,
    });
  }
  onTestFinished(() => {
    lifetime.abort();
    watcher.destroy();
    painter.destroy();
  });
  return {
    watcher,
    host,
    contexts,
    faults,
    opened,
    coverage,
    outcomes,
    button: (words) => findButton(host.root, words),
    panel: () => host.root.querySelector('[role="dialog"]'),
    hint: () => host.root.querySelector<HTMLElement>('.hint'),
  };
}

/** A button in our root by its words; throws where there is none. */
function findButton(root: ShadowRoot, words: string): HTMLElement {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((button) => button.textContent?.trim() === words);
  if (found === undefined) {
    const shown = buttons.map((button) => button.textContent).join(', ');
    throw new Error(`No button "${words}" among: ${shown}`);
  }
  return found;
}
