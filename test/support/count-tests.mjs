/** Counts what a test run reported; plain Node, used by `npm test`. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts a step that is one check.
 * @param {boolean} hasPassed
 * @returns {Counts}
 */
export function countCheck(hasPassed) {
  return { ...NONE, [hasPassed ? 'passed' : 'failed']: 1 };
}

/**
 * Counts the tests in a vitest JSON report. A file that could not be run, a run that ended badly
 * although no test failed, and a report that is missing count as a failure: none may look green.
 * @param {string} report
 * @param {boolean} hasEndedWell
 * @returns {Counts}
 */
export function countTests(report, hasEndedWell) {
  if (!existsSync(report)) return countCheck(false);
  const { testResults = [] } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = testResults.flatMap(statusesOf);
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const hasNothing = statuses.length === 0;
  const hasHiddenFailure = failed === 0 && (!hasEndedWell || hasNothing);
  return {
    passed,
    failed: hasHiddenFailure ? 1 : failed,
    skipped: statuses.length - passed - failed,
  };
}

/**
 * The full names of the tests that failed, each with the first line of why, and the files that
 * could not be run, for the end of a long run: there its first failures have long scrolled away.
 * @param {string} report
 * @returns {readonly string[]}
 */
export function namesOfFailed(report) {
  if (!existsSync(report)) return [];
  const { testResults = [] } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name, status, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [name];
    return failed.map(({ fullName, failureMessages: [reason = ''] = [] }) =>
      [`${name}: ${fullName}`, ...reason.split('\n', 1).filter(Boolean)].join('\n    '),
    );
  });
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  return counts.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    NONE,
  );
}

/** @param {Counts} counts */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The outcome of each test in a file; a file that failed before its tests counts as one. */
function statusesOf({ status, assertionResults = [] }) {
  const statuses = assertionResults.map((test) => test.status);
  const isBroken = status === 'failed' && !statuses.includes('failed');
  return isBroken ? [...statuses, 'failed'] : statuses;
}
