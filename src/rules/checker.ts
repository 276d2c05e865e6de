import type { CheckContext } from './context.ts';
import type { Finding } from './finding.ts';

/** Checks drafts against one compiled policy. */
export interface Checker {
  /** Synchronous and complete; never throws, never changes its arguments. Sorted gravest first. */
  check(draft: string, context: CheckContext): readonly Finding[];
}
