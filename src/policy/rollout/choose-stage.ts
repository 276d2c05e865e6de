import type { RolloutStage } from '../../shared/vocabulary.ts';

/** Whom one step of a roll-out is for, and how much Forepost may do there. */
export interface RolloutStep {
  readonly stage: RolloutStage;
  /** So many of 100 devices; absent: all of them. */
  readonly percent?: number | undefined;
  /** Absent: every department, and browsers without one. */
  readonly departments?: readonly string[] | undefined;
}

/** A browser as a roll-out sees it. */
export interface RolloutDevice {
  /** From 0 up to 1, drawn once for this installation. */
  readonly draw: number;
  readonly department?: string | undefined;
}

/**
 * The stage of a browser: that of the first step that it belongs to, and `warn` where it belongs to
 * none. Every step asks the same draw, so that who is in at 10 % is still in at 50 %.
 */
export function chooseStage(steps: readonly RolloutStep[], device: RolloutDevice): RolloutStage {
  return steps.find((step) => isIn(step, device))?.stage ?? 'warn';
}

function isIn({ percent, departments }: RolloutStep, { draw, department }: RolloutDevice): boolean {
  const isDrawn = percent === undefined || draw * 100 < percent;
  return isDrawn && (departments === undefined || departments.some((id) => id === department));
}
