import type { Checker } from '../../../src/rules/checker.ts';
import type { AbuseTest } from './read-tests.ts';

/** The clauses that speak of abuse. */
const CLAUSES: readonly string[] = ['respect-harassment', 'respect-service-users'];

/** How the tests of one functionality came out. */
export interface FunctionalityScore {
  readonly functionality: string;
  readonly isAbuse: boolean;
  readonly tests: number;
  /** Warned of where they are abuse, left alone where they are not. */
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Scores tests by functionality, in the order of their names. */
export function scoreTests(
  tests: readonly AbuseTest[],
  checker: Checker,
): readonly FunctionalityScore[] {
  const groups = new Map<string, AbuseTest[]>();
  for (const test of tests) {
    const key = `${test.functionality} ${test.isAbuse}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const wrong = group.filter((test) => isWarnedOf(test.text, checker) !== test.isAbuse);
      return [
        {
          functionality: first.functionality,
          isAbuse: first.isAbuse,
          tests: group.length,
          right: group.length - wrong.length,
          wrong: wrong.map(({ text }) => text),
        },
      ];
    });
}

/** Whether a personal post of a text is warned of as abuse. */
function isWarnedOf(text: string, checker: Checker): boolean {
  const findings = checker.check(text, { account: 'personal', surface: 'post' });
  return findings.some(({ clause }) => CLAUSES.includes(clause));
}
