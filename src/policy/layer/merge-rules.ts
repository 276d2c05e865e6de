import { ACCOUNTS } from '../../shared/vocabulary.ts';
import type { PolicyLayer } from '../schema.ts';
import { mergeById } from './merge-fields.ts';

type RulePatch = NonNullable<PolicyLayer['rules']>[number];
type SeverityPatch = NonNullable<RulePatch['severity']>;

/** Merges rules by id; a severity that is given for some accounts leaves the others as they were. */
export function mergeRulePatches(
  lists: readonly (readonly RulePatch[] | undefined)[],
): RulePatch[] {
  return mergeById(lists, (lower, higher) => {
    const severity = mergeSeverity(lower.severity, higher.severity);
    return { ...lower, ...higher, ...(severity === undefined ? {} : { severity }) };
  });
}

/** `high` below `{ personal: off }` is high for everyone but personal accounts. */
function mergeSeverity(
  lower: SeverityPatch | undefined,
  higher: SeverityPatch | undefined,
): SeverityPatch | undefined {
  if (lower === undefined || higher === undefined) return higher ?? lower;
  if (typeof higher === 'string') return higher;
  return { ...spreadSeverity(lower), ...higher };
}

/** The same severity, written out for each account type. */
function spreadSeverity(severity: SeverityPatch): Exclude<SeverityPatch, string> {
  if (typeof severity !== 'string') return severity;
  return Object.fromEntries(ACCOUNTS.map((account) => [account, severity]));
}

/** Whether a layer switched the rule off for everyone. */
export function isSwitchedOff(severity: RulePatch['severity']): boolean {
  if (severity === undefined || severity === 'off') return severity === 'off';
  if (typeof severity === 'string') return false;
  const stated = Object.values(severity);
  return stated.length > 0 && stated.every((each) => each === 'off');
}
