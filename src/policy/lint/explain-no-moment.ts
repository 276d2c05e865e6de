import { ACCOUNTS } from '../../shared/vocabulary.ts';
import type { MergedProblem } from '../layer/find-origin.ts';
import type { Policy } from '../policy.ts';
import type { Condition, Rule } from '../schema.ts';
import type { LintSubject } from './lint-check.ts';

/** Why there is no moment of posting in which a rule may speak; `undefined` when there is one. */
export function explainNoMoment(rule: Rule, subject: LintSubject): MergedProblem | undefined {
  const { when = {} } = rule;
  const found = findFault(rule, when, subject);
  return found && { path: ['rules', rule.id, 'when', found.field], message: found.message };
}

/** A field of a condition that can never be met. */
interface Fault {
  readonly field: keyof Condition;
  readonly message: string;
}

/** The first field that can never be met. */
function findFault(
  rule: Rule,
  when: Condition,
  { policy, layers }: LintSubject,
): Fault | undefined {
  const empty = findEmptyField(when);
  if (empty) return { field: empty, message: 'it asks for one of an empty list' };
  if (listAccounts(rule, when).length === 0) {
    return { field: 'account', message: 'its severity is off for every account that it asks for' };
  }
  if (when.site?.every((site) => isOff(site, policy.sites.off))) {
    return { field: 'site', message: 'every site that it asks for is switched off' };
  }
  const { jurisdiction } = policy;
  if (jurisdiction !== undefined && when.jurisdiction?.includes(jurisdiction) === false) {
    return { field: 'jurisdiction', message: `the jurisdiction of the policy is ${jurisdiction}` };
  }
  const packs = layers.map(({ layer }) => layer.id);
  if (when.pack?.some((pack) => packs.includes(pack)) === false) {
    return { field: 'pack', message: 'no pack that it asks for is in force' };
  }
  const excluded = when.not?.pack?.find((pack) => packs.includes(pack));
  return excluded === undefined
    ? undefined
    : { field: 'not', message: `the pack "${excluded}" is in force` };
}

/** A field that asks for one of nothing. */
function findEmptyField(when: Condition): keyof Condition | undefined {
  const fields = [
    'account',
    'surface',
    'site',
    'attachments',
    'period',
    'ended',
    'jurisdiction',
    'pack',
  ] as const;
  return fields.find((field) => when[field]?.length === 0);
}

/** The accounts for which a rule says anything. */
function listAccounts({ severity }: Rule, when: Condition): readonly string[] {
  return ACCOUNTS.filter((account) => {
    const level = typeof severity === 'string' ? severity : (severity[account] ?? 'off');
    const isAsked = when.account?.includes(account) ?? true;
    return level !== 'off' && isAsked && !when.not?.account?.includes(account);
  });
}

/** Whether a site, or a domain above it, is switched off. */
function isOff(site: string, off: Policy['sites']['off']): boolean {
  const name = site.toLowerCase();
  return off.some((each) => name === each.toLowerCase() || name.endsWith(`.${each.toLowerCase()}`));
}
