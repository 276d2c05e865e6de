import { asClauseId, asRuleId } from '../../shared/ids.ts';
import type { Action } from '../../shared/vocabulary.ts';
import type { CompiledRule, CompiledRules } from '../compiled-rules.ts';
import type { Finding } from '../finding.ts';
import { type Hit, hitsInside } from '../match/hit.ts';
import { isOperandSeen, type Match, matchGroup } from '../match/match-group.ts';
import { wholeDraft } from '../match/scopes.ts';
import type { Sightings } from '../match/sightings.ts';
import { applyGuards } from './apply-guards.ts';
import { isConditionMet, type Moment } from './judge-condition.ts';
import { markRanges } from './mark-ranges.ts';

/** What a rule finds in a draft, or nothing. */
export function judgeRule(
  draft: string,
  compiled: CompiledRules,
  rule: CompiledRule,
  sightings: Sightings,
  moment: Moment,
): Finding | undefined {
  const severity = rule.severity[moment.account];
  if (severity === undefined || !isConditionMet(rule.when, moment)) return undefined;
  const scope = wholeDraft(sightings.scan.tokens);
  const match = matchGroup(sightings, rule.match, scope);
  if (match === undefined) return undefined;
  if (rule.unless.some((operand) => isOperandSeen(sightings, operand, scope))) return undefined;
  const marks = chooseMarks(sightings, rule, match);
  const guards = rule.always ? [] : compiled.guards;
  const guarded = applyGuards(sightings, guards, rule.clause, match, marks);
  if (guarded === undefined) return undefined;
  const action = compiled.actions[moment.account][severity];
  return {
    rule: asRuleId(rule.id),
    clause: asClauseId(rule.clause),
    severity,
    action: guarded.isSoftened ? soften(action) : action,
    ranges: markRanges(draft, sightings.scan, guarded.hits),
    message: rule.message,
    advice: rule.advice,
  };
}

/** What is marked: what the rule asks for inside the places where it held, else all that it saw. */
function chooseMarks(sightings: Sightings, rule: CompiledRule, match: Match): readonly Hit[] {
  if (rule.mark === undefined) return match.hits;
  return rule.mark.flatMap((cue) =>
    match.scopes.flatMap((scope) => hitsInside(sightings.of(cue), scope)),
  );
}

/** A softened finding holds nothing; one that says nothing goes on saying nothing. */
function soften(action: Action): Action {
  return action === 'audit' ? action : 'hint';
}
