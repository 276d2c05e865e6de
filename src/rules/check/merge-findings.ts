import type { TextRange } from '../../shared/text-range.ts';
import { ACTIONS, type Action, SEVERITIES } from '../../shared/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { joinRanges } from './mark-ranges.ts';

/**
 * Makes one finding of those of one clause whose marks overlap, directly or through others. The
 * gravest speaks, and among those one that marks less of the same words: it knows best what it is
 * about. It marks what all of them mark, and what is done is the most that any of them asks for.
 * Findings without marks stay as they are.
 */
export function mergeFindings(sorted: readonly Finding[]): readonly Finding[] {
  const leaders = findLeaders(sorted);
  return sorted.flatMap((finding, index) => {
    if (leaders[index] !== index) return [];
    const group = sorted.filter((_, other) => leaders[other] === index);
    return [group.length === 1 ? finding : unite(findSpeaker(group), group)];
  });
}

/** Per finding the first finding of those that it belongs together with. */
function findLeaders(sorted: readonly Finding[]): readonly number[] {
  const leaders = sorted.map((_, index) => index);
  const leaderOf = (index: number): number => {
    const next = leaders[index] ?? index;
    return next === index ? index : leaderOf(next);
  };
  for (const [one, two] of listOverlaps(sorted)) {
    const [a, b] = [leaderOf(one), leaderOf(two)];
    leaders[Math.max(a, b)] = Math.min(a, b);
  }
  return leaders.map((_, index) => leaderOf(index));
}

/** Pairs of findings of one clause that overlap; a chain of pairs joins everything that does. */
function* listOverlaps(findings: readonly Finding[]): Generator<readonly [number, number]> {
  const marks = findings
    .flatMap(({ clause, ranges }, finding) => ranges.map((range) => ({ clause, range, finding })))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const open = new Map<string, { readonly end: number; readonly finding: number }>();
  for (const { clause, range, finding } of marks) {
    const before = open.get(clause);
    if (before !== undefined && range.start < before.end) yield [before.finding, finding];
    if (before === undefined || range.end > before.end) open.set(clause, { ...range, finding });
  }
}

/** Whose words are shown: the gravest, and of those as grave the one inside the other's marks. */
function findSpeaker(group: readonly Finding[]): Finding {
  return group.reduce((speaker, next) => {
    const byGravity = SEVERITIES.indexOf(next.severity) - SEVERITIES.indexOf(speaker.severity);
    const isNarrower = liesInside(next, speaker) && !liesInside(speaker, next);
    return byGravity < 0 || (byGravity === 0 && isNarrower) ? next : speaker;
  });
}

/** Whether one finding marks nothing that another does not. */
function liesInside(one: Finding, other: Finding): boolean {
  return one.ranges.every(({ start, end }) =>
    other.ranges.some((range) => range.start <= start && end <= range.end),
  );
}

/** The one that speaks with the marks of its whole group. */
function unite(speaker: Finding, group: readonly Finding[]): Finding {
  const ranges: TextRange[] = group.flatMap((finding) => [...finding.ranges]);
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  // Two rules of a clause may see the same words, and only one of them know a better wording.
  const suggestion = group.find((finding) => finding.suggestion !== undefined)?.suggestion;
  return {
    ...speaker,
    action: strongestOf(group),
    ranges: joinRanges(ranges, 1),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The action that does most. */
function strongestOf(group: readonly Finding[]): Action {
  const strength = Math.max(...group.map(({ action }) => ACTIONS.indexOf(action)));
  return ACTIONS[strength] ?? 'audit';
}
