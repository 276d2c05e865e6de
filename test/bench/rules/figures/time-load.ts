import type { CompiledRules } from '../../../../src/rules/compiled-rules.ts';
import { createChecker } from '../../../../src/rules/create-checker.ts';

/** What it takes from the compiled policy, as a content script receives it, to the first answer. */
export interface LoadTimes {
  readonly loadMs: number;
  readonly firstCheckMs: number;
}

/** Loads a policy once; a runtime that has done it before is faster than a page that has not. */
export function timeLoad(json: string): LoadTimes {
  const policy: CompiledRules = structuredClone(JSON.parse(json));
  const start = performance.now();
  const checker = createChecker(policy);
  const loaded = performance.now();
  checker.check('A first draft in this box.', {});
  return { loadMs: loaded - start, firstCheckMs: performance.now() - loaded };
}
