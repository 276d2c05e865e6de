import { ACTIONS, SEVERITIES } from '../../shared/vocabulary.ts';
import type { CompiledOperand, CompiledRule, CompiledRules } from '../compiled-rules.ts';
import type { Finding } from '../finding.ts';
import { joinRanges } from './mark-ranges.ts';

/**
 * Joins what only a model says to a finding of its clause that has seen something in the draft and
 * asks for no less: the person is told once, of what was seen, and the words around it are marked.
 */
export function joinEchoes(
  findings: readonly Finding[],
  compiled: CompiledRules,
): readonly Finding[] {
  if (findings.length < 2 || compiled.learned.uses.length === 0) return findings;
  const said = new Set(findings.map(({ rule }) => String(rule)));
  const models = new Set(
    compiled.rules
      .filter((rule) => said.has(rule.id) && asksOnlyModels(rule, compiled))
      .map(({ id }) => id),
  );
  const exact = findings.filter(({ rule }) => !models.has(rule));
  const speakerOf = (finding: Finding) =>
    models.has(finding.rule) ? exact.find((other) => outdoes(other, finding)) : undefined;
  return findings
    .filter((finding) => speakerOf(finding) === undefined)
    .map((finding) => {
      const echoes = findings.filter((other) => speakerOf(other) === finding);
      return echoes.length === 0 ? finding : markAlso(finding, echoes);
    });
}

/**
 * A finding with the marks of others; one that means the whole post goes on meaning it, and one with
 * a wording in place of its marked words goes on marking those alone.
 */
function markAlso(finding: Finding, others: readonly Finding[]): Finding {
  if (finding.ranges.length === 0 || finding.suggestion?.place === 'words') return finding;
  const ranges = [finding, ...others].flatMap((each) => [...each.ranges]);
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...finding, ranges: joinRanges(ranges, 1) };
}

/** Whether models are all that a rule looks for in a draft. */
export function asksOnlyModels(
  { match }: CompiledRule,
  { cues, learned }: Pick<CompiledRules, 'cues' | 'learned'>,
): boolean {
  const wanted = match === undefined ? [] : [...match.all, ...match.any];
  const models = new Set(learned.uses.map(({ source }) => source));
  const isModel = (operand: CompiledOperand): boolean =>
    typeof operand === 'number' && (cues[operand] ?? []).every((source) => models.has(source));
  return wanted.length > 0 && wanted.every(isModel);
}

/** Whether one finding says of the same clause all that another does, and asks for no less. */
export function outdoes(one: Finding, other: Finding): boolean {
  return (
    one.clause === other.clause &&
    SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity) &&
    ACTIONS.indexOf(one.action) >= ACTIONS.indexOf(other.action)
  );
}
