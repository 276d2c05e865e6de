import { STORED } from '../../messaging/stored.ts';
import type { Storage } from '../../shared/browser.ts';

/** A rule that the person has called wrong for some words on this device. */
export interface MutedRule {
  readonly rule: string;
  /** For how many different words; the words themselves are nowhere kept. */
  readonly count: number;
  /** What the rule says when it speaks; absent where the policy no longer has it. */
  readonly message?: string;
}

/** The rules of a policy, as far as people are told of them. */
type SpokenRules = readonly { readonly id: string; readonly message: string }[];

type MutedArea = Pick<Storage.StorageArea, 'get' | 'set'>;

/** Rules with muted words, in the order in which they were first muted. Rejects if storage fails. */
export async function readMutedRules(area: MutedArea): Promise<readonly MutedRule[]> {
  const counts = new Map<string, number>();
  for (const { rule } of (await readMuted(area)).entries) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count }));
}

/** Muted rules with what they say in the policy of today. */
export function nameMutedRules(
  muted: readonly MutedRule[],
  rules: SpokenRules,
): readonly MutedRule[] {
  const messages = new Map(rules.map(({ id, message }) => [id, message]));
  return muted.map((each) => {
    const message = messages.get(each.rule);
    return message === undefined ? each : { ...each, message };
  });
}

/** Forgets every word that a rule was muted for; pages that are opened from now on hear it again. */
export async function revokeMutedRule(area: MutedArea, rule: string): Promise<void> {
  const muted = await readMuted(area);
  const entries = muted.entries.filter((entry) => entry.rule !== rule);
  await area.set({ [STORED.muted]: { ...muted.stored, entries } });
}

/** What is stored, and its entries that have the right form. */
async function readMuted(area: MutedArea) {
  const { [STORED.muted]: stored }: Record<string, unknown> = await area.get(STORED.muted);
  if (!isRecord(stored) || !Array.isArray(stored['entries'])) return { stored: {}, entries: [] };
  const entries: readonly unknown[] = stored['entries'];
  return { stored, entries: entries.filter(isEntry) };
}

function isEntry(value: unknown): value is { readonly rule: string } {
  return isRecord(value) && typeof value['rule'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
