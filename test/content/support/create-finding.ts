import type { Finding } from '../../../src/rules/finding.ts';
import { asClauseId, asRuleId } from '../../../src/shared/ids.ts';

/** A finding of the clause that the test policy has. */
export function createFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: asRuleId('secret'),
    clause: asClauseId('personal-data'),
    severity: 'high',
    action: 'warn',
    ranges: [],
    message: 'This may tell a secret.',
    advice: 'Take it out.',
    ...overrides,
  };
}

/** The ranges of a word in a text, wherever it stands. */
export function rangesOf(text: string, word: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    ranges.push({ start: at, end: at + word.length });
  }
  return ranges;
}
