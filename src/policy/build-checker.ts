import type { ExplainingChecker } from '../rules/checker.ts';
import type { CompiledRules } from '../rules/compiled-rules.ts';
import { createChecker } from '../rules/create-checker.ts';
import type { Result } from '../shared/result.ts';
import type { CompileProblem } from './compile/compile-problem.ts';
import { compileRules } from './compile/compile-rules.ts';
import { BUILT_IN_MODELS } from './learned/built-in-models.ts';
import { PROVEN_PATTERNS } from './packs/proven-patterns.ts';
import type { Policy } from './policy.ts';

/** Compiles a policy's rules with what is built in: models, and which patterns of packs are proven. */
export function compileWithBuiltIns(
  policy: Policy,
): Result<CompiledRules, readonly CompileProblem[]> {
  return compileRules(policy, { reviewedPatterns: PROVEN_PATTERNS, learned: BUILT_IN_MODELS });
}

/** A checker of the same rules as an organisation gets; `undefined` when they do not compile. */
export function buildChecker(policy: Policy): ExplainingChecker | undefined {
  const compiled = compileWithBuiltIns(policy);
  return compiled.ok ? createChecker(compiled.value) : undefined;
}
