import { checkSync } from 'recheck';

/** Long enough for every pattern that is there; one that takes longer has to be made simpler. */
export const CHECK_LIMIT_MS = 30_000;

/** How a native pattern can be made to backtrack; nothing when it is proven that it cannot. */
export function explainBacktracking(source: string, flags: string): string | undefined {
  // `d` only asks for offsets; the checker does not know it.
  const verdict = checkSync(source, flags.replace('d', ''), { timeout: CHECK_LIMIT_MS });
  return verdict.status === 'safe' ? undefined : JSON.stringify(verdict);
}
