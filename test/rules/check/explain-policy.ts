import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { ExplainingChecker } from '../../../src/rules/checker.ts';
import { createChecker, type OnFault } from '../../../src/rules/create-checker.ts';
import { createPolicy } from '../support/create-policy.ts';

/** A checker that explains, of a policy that must compile. */
export function createExplainingChecker(
  overrides: Partial<Policy>,
  options: { readonly onFault?: OnFault } = {},
): ExplainingChecker {
  const compiled = compileRules({ ...createPolicy(), ...overrides });
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  return createChecker(compiled.value, options);
}
