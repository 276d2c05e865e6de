import { sendMessage } from '../../messaging/client.ts';
import type { CoverageState } from '../../messaging/messages.ts';
import type { AdapterId, RuleId } from '../../shared/ids.ts';
import type { DraftOutcome } from '../../shared/vocabulary.ts';

/** News of a page for the status page: never text. */
export interface Note {
  readonly coverage: (state: CoverageState) => void;
  readonly fault: (unit: string, code: string) => void;
  /** What came of some rules in a draft. */
  readonly outcome: (rules: readonly RuleId[], outcome: DraftOutcome) => void;
}

/** Tells the background how this page is doing; a fault is told once, coverage when it changes. */
export function noteOnce(adapter: AdapterId, send: typeof sendMessage = sendMessage): Note {
  const told = new Set<string>();
  const tellOnce = (news: string, tell: () => Promise<unknown>): void => {
    if (told.has(news)) return;
    told.add(news);
    // A lost background cannot be told anything; posting must not depend on it.
    tell().catch(() => told.delete(news));
  };
  let last: CoverageState | undefined;
  const coverage = (state: CoverageState): void => {
    // What has failed once on a page may fail again, whatever else is seen there.
    if (state === last || last === 'failing') return;
    last = state;
    send('report-coverage', { adapter, state }).catch(() => {
      if (last === state) last = undefined;
    });
  };
  return {
    coverage,
    fault: (unit, code) => {
      tellOnce(`fault ${unit}`, () => send('report-fault', { unit, code }));
      coverage('failing');
    },
    outcome: (rules, outcome) => {
      // A count that is lost is lost: nobody's post waits for it.
      send('count-outcome', { adapter, rules, outcome }).catch(() => undefined);
    },
  };
}
