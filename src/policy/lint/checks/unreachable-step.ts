import type { RolloutStep } from '../../rollout/choose-stage.ts';
import type { LintCheck } from '../lint-check.ts';

/** A roll-out takes the first step that a device belongs to. */
export const unreachableStep: LintCheck = {
  id: 'unreachable-step',
  finds: 'A step of the roll-out that no device comes to.',
  hint: 'Put narrower steps before wider ones, or take the step out.',
  about: 'entry',
  inspect: ({ policy }) =>
    (policy.rollout ?? []).flatMap((step, at, steps) => {
      const before = steps.slice(0, at).findIndex((earlier) => covers(earlier, step));
      const path = ['rollout', at];
      if (step.percent === 0) return [{ path, message: 'is for 0 % of the devices' }];
      if (before < 0) return [];
      return [{ path, message: `every device that it is for comes to step ${before + 1} first` }];
    }),
};

/** Whether everybody whom a step is for is also in an earlier one. */
function covers(earlier: RolloutStep, step: RolloutStep): boolean {
  const { departments } = earlier;
  const isWider =
    departments === undefined ||
    (step.departments?.every((department) => departments.includes(department)) ?? false);
  return isWider && (earlier.percent ?? 100) >= (step.percent ?? 100);
}
