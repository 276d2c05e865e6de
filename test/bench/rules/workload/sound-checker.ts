import type { Checker } from '../../../../src/rules/checker.ts';
import type { CompiledRules } from '../../../../src/rules/compiled-rules.ts';
import { createChecker } from '../../../../src/rules/create-checker.ts';

/**
 * A checker that gives up where the product's would go on without the faulty part: what does
 * nothing is quick, and would be measured as such.
 */
export function createSoundChecker(compiled: CompiledRules): Checker {
  const faults: string[] = [];
  const checker = createChecker(compiled, { onFault: (unit) => faults.push(unit) });
  return {
    check(draft, context) {
      const findings = checker.check(draft, context);
      if (faults.length > 0) throw new Error(`Nothing to measure: ${faults.join(', ')} threw.`);
      return findings;
    },
  };
}
