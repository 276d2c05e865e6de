import type { CheckContext } from '../../rules/context.ts';
import { ACCOUNTS, type Account, JURISDICTIONS } from '../../shared/vocabulary.ts';
import type { Policy } from '../policy.ts';
import type { Condition, Example, Period, Rule } from '../schema.ts';

/** A text and the moment of posting that it is tried in. */
export interface ExampleCase {
  readonly text: string;
  readonly context: CheckContext;
}

/** Stands in an example for the first term of the period that its rule waits for. */
const PERIOD_MARK = '{period}';

/**
 * Completes an example to a moment in which its rule may speak: what the example leaves open is the
 * first thing that the rule's conditions allow. `undefined` when this policy has no such moment: a
 * rule for a crisis cannot be tried in a policy without one, nor one for a pack that is not in force.
 */
export function buildExampleCase(
  example: Example,
  rule: Pick<Rule, 'severity' | 'when'>,
  policy: Policy,
): ExampleCase | undefined {
  const given = typeof example === 'string' ? { text: example } : example;
  const when = rule.when ?? {};
  const period = pickPeriod(when, policy);
  const now = given.now === undefined ? pickMoment(when, period) : Date.parse(given.now);
  const waits = when.period !== undefined || when.ended !== undefined;
  if ((waits && now === undefined) || !isPackInForce(when, policy)) return undefined;
  const surface = given.surface ?? when.surface?.[0];
  const site = given.site ?? when.site?.[0];
  const attachments = given.attachments ?? when.attachments?.slice(0, 1);
  const jurisdiction = pickJurisdiction(when);
  return {
    text: given.text.replaceAll(PERIOD_MARK, () => period?.terms?.[0] ?? PERIOD_MARK),
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
  const allowed = ACCOUNTS.filter(
    (account) =>
      (when?.account?.includes(account) ?? true) && !when?.not?.account?.includes(account),
  );
  const heard = allowed.find((account) => {
    if (typeof severity === 'string') return true;
    return severity[account] !== undefined && severity[account] !== 'off';
  });
  return heard ?? 'personal';
}

/** The first jurisdiction that the rule is for; left open where it does not matter. */
function pickJurisdiction({ jurisdiction, not }: Condition): CheckContext['jurisdiction'] {
  const others = not?.jurisdiction;
  if (others === undefined) return jurisdiction?.[0];
  return (jurisdiction ?? JURISDICTIONS).find((each) => !others.includes(each));
}

/** The first period that the rule waits for. */
function pickPeriod({ period, ended }: Condition, policy: Policy): Period | undefined {
  const wanted = period ?? ended ?? [];
  return policy.periods.find(({ id, kind }) => wanted.includes(kind) || wanted.includes(id));
}

/** The beginning of a period, or its end for a rule that waits until it is over. */
function pickMoment({ period }: Condition, picked: Period | undefined): number | undefined {
  if (picked === undefined) return undefined;
  return Date.parse(period === undefined ? picked.until : picked.from);
}

/** Whether the policy has a pack that the rule asks for, and none that it is not meant for. */
function isPackInForce({ pack, not }: Condition, { packs }: Policy): boolean {
  const isIn = (name: string) => packs.includes(name);
  return (pack?.some(isIn) ?? true) && !not?.pack?.some(isIn);
}
