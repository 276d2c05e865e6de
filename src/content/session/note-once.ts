import { sendMessage } from '../../messaging/client.ts';
import type { CoverageState } from '../../messaging/messages.ts';
import type { AdapterId } from '../../shared/ids.ts';

/** News of a page for the status page: never text. */
export interface Note {
  readonly coverage: (state: CoverageState) => void;
  readonly fault: (unit: string, code: string) => void;
}

/** Tells the background how this page is doing; the same news is told once. */
export function noteOnce(adapter: AdapterId, send: typeof sendMessage = sendMessage): Note {
  const told = new Set<string>();
  const tellOnce = (news: string, tell: () => Promise<unknown>): void => {
    if (told.has(news)) return;
    told.add(news);
    // A lost background cannot be told anything; posting must not depend on it.
    tell().catch(() => told.delete(news));
  };
  const coverage = (state: CoverageState): void => {
    tellOnce(state, () => send('report-coverage', { adapter, state }));
  };
  return {
    coverage,
    fault: (unit, code) => {
      tellOnce(`fault ${unit}`, () => send('report-fault', { unit, code }));
      coverage('failing');
    },
  };
}
