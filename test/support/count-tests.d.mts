/** Types of `count-tests.mjs`, which has to run before anything is installed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function countCheck(hasPassed: boolean): Counts;
export function countTests(report: string, hasEndedWell: boolean): Counts;
export function namesOfFailed(report: string): readonly string[];
export function addCounts(counts: readonly Counts[]): Counts;
export function describeCounts(counts: Counts): string;
