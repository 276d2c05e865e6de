import { asClauseId, asRuleId } from '../../shared/ids.ts';
import type { Action, Severity } from '../../shared/vocabulary.ts';
import type { CompiledGroup, CompiledRule, CompiledRules } from '../compiled-rules.ts';
import type { Finding } from '../finding.ts';
import type { Evidence } from '../match/evidence.ts';
import { type Hit, hitsInside } from '../match/hit.ts';
import { isOperandSeen, type Match, matchGroup } from '../match/match-group.ts';
import { wholeDraft } from '../match/scopes.ts';
import { applyGuards, type GuardedMatch } from './apply-guards.ts';
import { isConditionMet, type Moment } from './judge-condition.ts';
import { markRanges } from './mark-ranges.ts';
import { offerSuggestion } from './offer-suggestion.ts';

/** A draft with everything that it is judged by. */
export interface DraftCase {
  readonly draft: string;
  /** The text being answered; empty when it is not known. */
  readonly replyTo: string;
  readonly compiled: CompiledRules;
  readonly evidence: Evidence;
  readonly moment: Moment;
}

/** What a rule finds in a draft, or nothing. */
export function judgeRule(judged: DraftCase, rule: CompiledRule): Finding | undefined {
  const { compiled, evidence, moment } = judged;
  const severity = rule.severity[moment.account];
  if (severity === undefined || !isConditionMet(rule.when, moment)) return undefined;
  evidence.budget.renew();
  const match = matchRule(judged, rule);
  if (match === undefined) return undefined;
  const scope = wholeDraft(evidence.scan.tokens);
  if (rule.unless.some((operand) => isOperandSeen(evidence, operand, scope))) return undefined;
  const marks = chooseMarks(evidence, rule, match);
  const guards = rule.always ? [] : compiled.guards;
  const guarded = applyGuards(evidence, guards, rule, match, marks);
  return guarded && describeFinding(judged, rule, severity, guarded);
}

/** What a rule saw, guards aside; a rule without a match holds for the whole post. */
export function matchRule(
  { evidence, moment }: Pick<DraftCase, 'evidence' | 'moment'>,
  rule: CompiledRule,
): Match | undefined {
  const { tokens } = evidence.scan;
  // Of a post that nobody has begun, not even a missing label is worth a word.
  if (tokens.count === 0 && moment.facts.attachments.length === 0) return undefined;
  const scope = wholeDraft(tokens);
  if (rule.match === undefined) return { hits: [], scopes: [scope] };
  return matchGroup(evidence, rule.match, scope);
}

/** What is marked: what the rule asks for inside the places where it held, else all that it saw. */
export function chooseMarks(evidence: Evidence, rule: CompiledRule, match: Match): readonly Hit[] {
  if (rule.mark === undefined) return match.hits;
  const outside: CompiledGroup['outside'] = rule.match?.outside;
  const counted = outside === undefined ? evidence : evidence.outside(outside);
  return rule.mark.flatMap((cue) =>
    match.scopes.flatMap((scope) => hitsInside(counted.of(cue), scope)),
  );
}

/** The finding of what guards have left. */
function describeFinding(
  { draft, compiled, evidence, moment }: DraftCase,
  rule: CompiledRule,
  severity: Severity,
  { hits, isSoftened }: GuardedMatch,
): Finding {
  const action = compiled.actions[moment.account][severity];
  const ranges = markRanges(draft, evidence.scan, hits);
  return {
    rule: asRuleId(rule.id),
    clause: asClauseId(rule.clause),
    severity,
    action: isSoftened ? soften(action) : action,
    ranges,
    message: rule.message,
    advice: rule.advice,
    ...offerSuggestion(rule, moment, { draft, ranges }),
  };
}

/** A softened finding holds nothing; one that says nothing goes on saying nothing. */
function soften(action: Action): Action {
  return action === 'audit' ? action : 'hint';
}
