import { asClauseId, asRuleId, type RuleId } from '../../shared/ids.ts';
import type { TextRange } from '../../shared/text-range.ts';
import type { ExplainOptions } from '../checker.ts';
import type { CompiledRule } from '../compiled-rules.ts';
import type { GuardExplanation, Outcome, RuleExplanation } from '../explanation.ts';
import type { Finding } from '../finding.ts';
import { isOperandSeen, type Match } from '../match/match-group.ts';
import { wholeDraft } from '../match/scopes.ts';
import { applyGuards, listUnguarded, readEffect } from './apply-guards.ts';
import type { Attempt } from './attempt.ts';
import { type ExplainedText, explainGroup, explainOperands } from './explain-operands.ts';
import { asksOnlyModels, outdoes } from './join-echoes.ts';
import { listUnmetConditions } from './judge-condition.ts';
import { chooseMarks, type DraftCase, judgeRule, matchRule } from './judge-rule.ts';

/** Explains the rules that are asked about, by the same steps as it is judged by, in the policy's order. */
export function explainRules(
  judged: DraftCase,
  findings: readonly Finding[],
  attempt: Attempt,
  options: ExplainOptions,
): readonly RuleExplanation[] {
  const { compiled, evidence, draft, replyTo } = judged;
  const showWords = options.showWords === true;
  const text: ExplainedText = { compiled, evidence, text: draft, replyTo, showWords };
  const asked = options.rules === undefined ? undefined : new Set(options.rules);
  const rules = asked ? compiled.rules.filter(({ id }) => asked.has(id)) : compiled.rules;
  return rules.map((rule) => {
    const ids = { rule: asRuleId(rule.id), clause: asClauseId(rule.clause) };
    // A rule that failed is switched off, and has nothing to show.
    const failed = { ...ids, outcome: 'off', unmet: [], unless: [], guards: [] } as const;
    const explain = () => ({ ...ids, ...explainRule(judged, rule, findings, text) });
    return attempt<RuleExplanation>(`rule:${rule.id}`, explain, failed);
  });
}

/** Why one rule spoke or stayed silent. */
function explainRule(
  judged: DraftCase,
  rule: CompiledRule,
  findings: readonly Finding[],
  text: ExplainedText,
): Omit<RuleExplanation, 'rule' | 'clause'> {
  const severity = rule.severity[judged.moment.account];
  const unmet = listUnmetConditions(rule.when, judged.moment);
  judged.evidence.budget.renew();
  const match = matchRule(judged, rule);
  const outcome = readOutcome(judged, rule, match, unmet.length === 0);
  const shownBy = findShower(judged, rule, findings);
  return {
    outcome,
    ...(severity === undefined ? {} : { severity }),
    ...(shownBy === undefined ? {} : { shownBy }),
    unmet,
    ...(rule.match === undefined ? {} : { match: explainGroup(text, rule.match) }),
    unless: explainOperands(text, rule.unless),
    guards: match === undefined || rule.always ? [] : listGuards(judged, rule, match, text),
  };
}

/** What became of a rule. */
function readOutcome(
  judged: DraftCase,
  rule: CompiledRule,
  match: Match | undefined,
  isConditionMet: boolean,
): Outcome {
  const { compiled, evidence, moment } = judged;
  if (rule.severity[moment.account] === undefined) return 'off';
  if (!isConditionMet) return 'condition-not-met';
  if (match === undefined) return 'not-seen';
  const whole = wholeDraft(evidence.scan.tokens);
  if (rule.unless.some((operand) => isOperandSeen(evidence, operand, whole))) return 'silenced';
  const guards = rule.always ? [] : compiled.guards;
  const marks = chooseMarks(evidence, rule, match);
  const guarded = applyGuards(evidence, guards, rule, match, marks);
  if (guarded === undefined) return 'silenced';
  return guarded.isSoftened ? 'softened' : 'found';
}

/** The rule whose finding took over this one's, or says it already, when it has none of its own. */
function findShower(
  judged: DraftCase,
  rule: CompiledRule,
  findings: readonly Finding[],
): RuleId | undefined {
  const own = judgeRule(judged, rule);
  const mark = own?.ranges[0];
  if (own === undefined || findings.some((finding) => finding.rule === own.rule)) return undefined;
  const isEcho = asksOnlyModels(rule, judged.compiled);
  const covers = ({ start, end }: TextRange) =>
    mark !== undefined && start <= mark.start && mark.end <= end;
  return findings.find((finding) =>
    isEcho ? outdoes(finding, own) : finding.clause === own.clause && finding.ranges.some(covers),
  )?.rule;
}

/** The guards that reach what a rule saw. */
function listGuards(
  { compiled, evidence }: DraftCase,
  rule: CompiledRule,
  match: Match,
  text: ExplainedText,
): readonly GuardExplanation[] {
  const marks = chooseMarks(evidence, rule, match);
  return compiled.guards.flatMap((guard): GuardExplanation[] => {
    const effect = readEffect(guard, rule);
    if (effect === undefined) return [];
    const left = listUnguarded(evidence, guard, match, marks);
    if (left !== undefined && left.length === marks.length) return [];
    return [
      {
        guard: guard.id,
        effect,
        reach: left === undefined ? 'all' : 'some',
        ...(guard.match === undefined ? {} : { match: explainGroup(text, guard.match) }),
      },
    ];
  });
}
