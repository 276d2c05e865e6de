import type { Finding } from '../../../src/rules/finding.ts';
import { asClauseId, asRuleId } from '../../../src/shared/ids.ts';

/** A finding for a clause, with what a test changes of it. */
export function createFinding(clause: string, overrides: Partial<Finding> = {}): Finding {
  return {
    rule: asRuleId(`${clause}-rule`),
    clause: asClauseId(clause),
    severity: 'high',
    action: 'warn',
    ranges: [],
    message: 'This may breach the clause.',
    advice: 'Leave it out.',
    ...overrides,
  };
}
