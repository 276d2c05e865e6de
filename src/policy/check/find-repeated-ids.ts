import { describeProblem, type LocatedLayer } from '../parse/parse-policy-layer.ts';
import type { PolicyProblem } from '../parse/policy-problem.ts';

/** Finds ids that one file gives twice in the same list; one of the two would be lost in merging. */
export function findRepeatedIds(located: LocatedLayer): readonly PolicyProblem[] {
  return (['rules', 'guards', 'periods', 'replies', 'training'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return (located.layer[list] ?? []).flatMap(({ id }, index) => {
      const isRepeated = seen.has(id);
      seen.add(id);
      const message = `the id "${id}" is used twice in this list; give one of them another id`;
      return isRepeated ? [describeProblem(located, [list, index, 'id'], message)] : [];
    });
  });
}
