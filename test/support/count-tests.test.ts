import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  addCounts,
  countCheck,
  countTests,
  describeCounts,
  namesOfFailed,
} from './count-tests.mjs';
import { createTemporaryFolder } from './temporary-folder.ts';

/** Writes a report as vitest does; each file is its status and those of its tests. */
function writeReport(files: readonly (readonly [string, ...string[]])[]): string {
  const testResults = files.map(([status, ...tests], file) => ({
    name: `file ${file}`,
    status,
    assertionResults: tests.map((each, test) => ({
      status: each,
      fullName: `test ${test}`,
      ...(each === 'failed' && test > 0 ? { failureMessages: ['Expected 1.\n  at line 2'] } : {}),
    })),
  }));
  const report = join(createTemporaryFolder(), 'report.json');
  writeFileSync(report, JSON.stringify({ testResults }));
  return report;
}

describe('countTests', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = writeReport([
      ['passed', 'passed', 'skipped'],
      ['failed', 'failed', 'passed', 'todo'],
    ]);
    expect(countTests(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be run as a failure', () => {
    const report = writeReport([['passed', 'passed'], ['failed']]);
    expect(countTests(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run that ended badly although every test passed as a failure', () => {
    const report = writeReport([['passed', 'passed']]);
    expect(countTests(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run without tests, or without a report, as a failure', () => {
    expect(countTests(writeReport([]), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests('/no/such/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('describeCounts', () => {
  it('says the sum in the form that CI reads', () => {
    const counts = addCounts([countCheck(true), countCheck(false), countCheck(true)]);
    expect(describeCounts(counts)).toBe('2 passed, 1 failed, 0 skipped');
  });
});

describe('namesOfFailed', () => {
  it('names each test that failed with the reason, and a file that could not be run', () => {
    const report = writeReport([
      ['passed', 'passed'],
      ['failed', 'failed', 'failed', 'skipped'],
      ['failed'],
    ]);
    expect(namesOfFailed(report)).toEqual([
      'file 1: test 0',
      'file 1: test 1\n    Expected 1.',
      'file 2',
    ]);
  });

  it('has no name where there is no report', () => {
    expect(namesOfFailed(join(createTemporaryFolder(), 'report.json'))).toEqual([]);
  });
});
