import type { ExplainingChecker } from './checker.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { createBareChecker, type OnFault } from './create-bare-checker.ts';
import { hashPhrase } from './hashed/hash-phrase.ts';
import { compileRe2 } from './patterns/re2-program.ts';

export type { FaultCode, OnFault } from './create-bare-checker.ts';

/**
 * Makes the checker of a policy: pure and synchronous. A rule, detector or pattern that throws is
 * switched off for this checker and reported, so that a fault never keeps anyone from posting.
 */
export function createChecker(
  compiled: CompiledRules,
  options: { readonly onFault?: OnFault } = {},
): ExplainingChecker {
  return createBareChecker(compiled, { ...options, compileLinear: compileRe2, hashPhrase });
}
