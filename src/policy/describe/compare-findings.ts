import type { Checker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';
import { isHolding } from '../../shared/vocabulary.ts';

/** A post that two policies are compared on. */
export interface ComparedPost {
  readonly text: string;
  readonly context: CheckContext;
}

/** What one rule says differently: on which posts it speaks now, and on which no more. */
export interface RuleDifference {
  readonly rule: string;
  readonly clause: string;
  /** Positions of posts, from 0. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Posts on which it still speaks, with another severity or action. */
  readonly changed: readonly number[];
}

/** What two policies find in the same posts. */
export interface FindingsComparison {
  readonly posts: number;
  /** Posts that would be held. */
  readonly held: { readonly old: number; readonly now: number };
  /** Rules with any difference, most different first. */
  readonly rules: readonly RuleDifference[];
}

/** A difference while it is counted. */
interface Tally {
  readonly clause: string;
  readonly gained: number[];
  readonly lost: number[];
  readonly changed: number[];
}

/** Checks posts with two policies and tells, rule by rule, which findings came and went. */
export function compareFindings(
  old: Checker,
  now: Checker,
  posts: readonly ComparedPost[],
): FindingsComparison {
  const tallies = new Map<string, Tally>();
  const held = { old: 0, now: 0 };
  for (const [index, { text, context }] of posts.entries()) {
    const before = old.check(text, context);
    const after = now.check(text, context);
    held.old += isHeld(before) ? 1 : 0;
    held.now += isHeld(after) ? 1 : 0;
    tallyPost(tallies, index, before, after);
  }
  const rules = [...tallies].map(([rule, tally]) => ({ rule, ...tally }));
  return { posts: posts.length, held, rules: rules.sort(compareDifferences) };
}

/** Notes what came and went on one post. */
function tallyPost(
  tallies: Map<string, Tally>,
  index: number,
  before: readonly Finding[],
  after: readonly Finding[],
): void {
  const note = ({ rule, clause }: Finding, kind: 'gained' | 'lost' | 'changed') => {
    const tally = tallies.get(rule) ?? { clause, gained: [], lost: [], changed: [] };
    tally[kind].push(index);
    tallies.set(rule, tally);
  };
  const earlier = new Map(before.map((finding) => [finding.rule, finding]));
  for (const finding of after) {
    const same = earlier.get(finding.rule);
    earlier.delete(finding.rule);
    if (!same) note(finding, 'gained');
    else if (same.severity !== finding.severity || same.action !== finding.action) {
      note(finding, 'changed');
    }
  }
  for (const finding of earlier.values()) note(finding, 'lost');
}

/** Whether any finding would hold the post. */
function isHeld(findings: readonly Finding[]): boolean {
  return findings.some(({ action }) => isHolding(action));
}

/** Most different first, then by id. */
function compareDifferences(left: RuleDifference, right: RuleDifference): number {
  const count = ({ gained, lost, changed }: RuleDifference) =>
    gained.length + lost.length + changed.length;
  return count(right) - count(left) || (left.rule < right.rule ? -1 : 1);
}
