import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for minutes and alarms to pass, which nothing makes shorter. */
const LONG = /managed\.e2e\.ts$/;

/** Begins with the files that take the longest, so that none of them is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
