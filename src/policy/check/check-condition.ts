import type { MergedProblem } from '../layer/find-origin.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Condition } from '../schema.ts';
import { checkName } from './check-operands.ts';

/** The names that conditions may use. */
export interface KnownMoments {
  /** Kinds and ids. */
  readonly periods: ReadonlySet<string>;
  readonly packs: ReadonlySet<string>;
}

/** Checks that the periods and packs exist which a condition names, also under `not`. */
export function checkCondition(
  when: Condition,
  path: PolicyPath,
  known: KnownMoments,
): MergedProblem[] {
  const { not } = when;
  const denied = not === undefined ? [] : checkMoment(not, [...path, 'not'], known);
  return [...checkMoment(when, path, known), ...denied];
}

/** Checks the fields that name something. */
function checkMoment(
  when: Omit<Condition, 'not'>,
  path: PolicyPath,
  known: KnownMoments,
): MergedProblem[] {
  const check = (field: 'period' | 'ended' | 'pack', kind: string, names: ReadonlySet<string>) =>
    (when[field] ?? []).flatMap((name, index) =>
      checkName(kind, name, names, [...path, field, index]),
    );
  return [
    ...check('period', 'period', known.periods),
    ...check('ended', 'period', known.periods),
    ...check('pack', 'policy pack', known.packs),
  ];
}
