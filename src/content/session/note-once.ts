import { sendMessage } from '../../messaging/client.ts';
import type { CoverageState } from '../../messaging/messages.ts';
import type { AdapterId } from '../../shared/ids.ts';

/** Tells the background how this page is doing; the same news is told once. */
export function noteOnce(adapter: AdapterId): {
  readonly coverage: (state: CoverageState) => void;
  readonly fault: (unit: string, code: string) => void;
} {
  const told = new Set<string>();
  const tellOnce = (news: string, tell: () => Promise<unknown>): void => {
    if (told.has(news)) return;
    told.add(news);
    // A lost background cannot be told anything; posting must not depend on it.
    tell().catch(() => told.delete(news));
  };
  const coverage = (state: CoverageState): void => {
    tellOnce(state, () => sendMessage('report-coverage', { adapter, state }));
  };
  return {
    coverage,
    fault: (unit, code) => {
      tellOnce(`${unit} ${code}`, () => sendMessage('report-fault', { unit, code }));
      coverage('failing');
    },
  };
}
