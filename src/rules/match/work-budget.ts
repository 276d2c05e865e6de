/**
 * How much one rule may look at in one draft: places that are tried and hits that are collected. No
 * ordinary post needs a hundredth of it; it is what keeps a hostile draft from holding up the page.
 */
export const MAX_WORK = 200_000;

/** What is left of the work that one rule may do. */
export interface WorkBudget {
  /** Whether there was any left. */
  spend(work: number): boolean;
  /** Called before each rule, so that no rule depends on the ones judged before it. */
  renew(): void;
}

/** A full budget. */
export function createWorkBudget(): WorkBudget {
  let left = MAX_WORK;
  return {
    spend(work) {
      left -= work;
      return left >= 0;
    },
    renew() {
      left = MAX_WORK;
    },
  };
}
