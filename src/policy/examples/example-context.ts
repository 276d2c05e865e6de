import type { CheckContext } from '../../rules/context.ts';
import { ACCOUNTS, type Account } from '../../shared/vocabulary.ts';
import type { Policy } from '../policy.ts';
import type { Condition, Example, Rule } from '../schema.ts';

/** A text and the moment of posting that it is tried in. */
export interface ExampleCase {
  readonly text: string;
  readonly context: CheckContext;
}

/**
 * Completes an example to a moment in which its rule may speak: what the example leaves open is the
 * first thing that the rule's conditions allow. `undefined` when this policy has no such moment: a
 * rule for a crisis cannot be tried in a policy without one.
 */
export function buildExampleCase(
  example: Example,
  rule: Pick<Rule, 'severity' | 'when'>,
  policy: Policy,
): ExampleCase | undefined {
  const given = typeof example === 'string' ? { text: example } : example;
  const when = rule.when ?? {};
  const now = given.now === undefined ? pickMoment(when, policy) : Date.parse(given.now);
  if (when.period && now === undefined) return undefined;
  const surface = given.surface ?? when.surface?.[0];
  const site = given.site ?? when.site?.[0];
  const attachments = given.attachments ?? when.attachments?.slice(0, 1);
  const jurisdiction = when.jurisdiction?.[0];
  return {
    text: given.text,
    context: {
      account: given.account ?? pickAccount(rule),
      ...(surface === undefined ? {} : { surface }),
      ...(site === undefined ? {} : { site }),
      ...(attachments === undefined ? {} : { attachments }),
      ...(given.replyTo === undefined ? {} : { replyTo: given.replyTo }),
      ...(now === undefined ? {} : { now }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    },
  };
}

/** The first account type, personal before others, for which the rule says anything. */
function pickAccount({ severity, when }: Pick<Rule, 'severity' | 'when'>): Account {
  const allowed = ACCOUNTS.filter((account) => when?.account?.includes(account) ?? true);
  const heard = allowed.find((account) => {
    if (typeof severity === 'string') return true;
    return severity[account] !== undefined && severity[account] !== 'off';
  });
  return heard ?? 'personal';
}

/** The beginning of the first period of a kind that the rule waits for. */
function pickMoment(when: Condition, policy: Policy): number | undefined {
  const period = policy.periods.find(({ kind }) => when.period?.includes(kind));
  return period === undefined ? undefined : Date.parse(period.from);
}
