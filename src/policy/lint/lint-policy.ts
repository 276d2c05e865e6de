import { locateMergedProblem, type MergedProblem } from '../layer/find-origin.ts';
import type { StackedLayer } from '../layer/stack-layers.ts';
import { loadPolicy } from '../load-policy.ts';
import type { PolicySource } from '../merge-policy.ts';
import { mergeWithPacks } from '../merge-with-packs.ts';
import { describeProblem } from '../parse/parse-policy-layer.ts';
import type { PolicyProblem } from '../parse/policy-problem.ts';
import type { LintCheck, LintSubject } from './lint-check.ts';
import { LINT_CHECKS } from './lint-checks.ts';
import type { LoadCheckId } from './load-checks.ts';

/** One thing that lint tells of a policy. */
export interface LintProblem extends PolicyProblem {
  /** The check that found it. */
  readonly check: string;
  /** With an error the policy is refused; a warning is for its author to weigh. */
  readonly level: 'error' | 'warning';
  /** The usual way out; an error says it in its message. */
  readonly hint?: string;
}

/**
 * Tells everything that is wrong or doubtful in policy files, lowest layer first, sorted by place.
 * `now` is in milliseconds since the epoch. Built-in packs are taken as they are.
 */
export function lintPolicy(sources: readonly PolicySource[], now: number): readonly LintProblem[] {
  const merged = mergeWithPacks(sources);
  if (!merged.ok) return merged.problem.map((problem) => asError(problem, 'form'));
  const subject: LintSubject = { ...merged.value, now };
  const warnings = LINT_CHECKS.flatMap((check) => runCheck(check, subject));
  return [...listLoadErrors(sources), ...warnings].sort(comparePlaces(sources));
}

/** Why a policy of the right form is refused all the same. */
function listLoadErrors(sources: readonly PolicySource[]): readonly LintProblem[] {
  const compiled = loadPolicy(sources, { examples: 'none' });
  if (!compiled.ok) return compiled.problem.map((problem) => asError(problem, 'cues'));
  const tried = loadPolicy(sources, { examples: 'own' });
  return tried.ok ? [] : tried.problem.map((problem) => asError(problem, 'examples'));
}

/** A reason to refuse a policy. */
function asError(problem: PolicyProblem, check: LoadCheckId): LintProblem {
  return { ...problem, check, level: 'error' };
}

/** What a check finds, with its place; what stands in a pack is the pack's business. */
function runCheck(check: LintCheck, subject: LintSubject): readonly LintProblem[] {
  return check.inspect(subject).flatMap((problem) => {
    const located = locateForAuthor(problem, check, subject.layers);
    return located ? [{ ...located, check: check.id, level: 'warning', hint: check.hint }] : [];
  });
}

/** Where the author of the policy can mend a problem; `undefined` when it is not theirs to mend. */
function locateForAuthor(
  problem: MergedProblem,
  check: LintCheck,
  layers: readonly StackedLayer[],
): PolicyProblem | undefined {
  const located = locateMergedProblem(problem, layers);
  const own = layers.filter(({ origin }) => origin === 'own');
  if (own.some(({ file }) => file === located.file)) return located;
  const top = own.at(-1);
  return check.about === 'policy' && top
    ? describeProblem(top, problem.path, problem.message)
    : undefined;
}

/** Orders problems by file, as the files were given, then by line and column. */
function comparePlaces(sources: readonly PolicySource[]) {
  const rank = (file: string) => sources.findIndex((source) => source.file === file);
  return (left: LintProblem, right: LintProblem): number =>
    rank(left.file) - rank(right.file) || left.line - right.line || left.column - right.column;
}
