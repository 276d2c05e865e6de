import { type Attempt, createAttempt, type OnFault } from './check/attempt.ts';
import { readMoment } from './check/judge-condition.ts';
import { judgeRule } from './check/judge-rule.ts';
import { orderFindings } from './check/order-findings.ts';
import type { Checker } from './checker.ts';
import type { CompiledRules } from './compiled-rules.ts';
import type { CheckContext } from './context.ts';
import type { Finding } from './finding.ts';
import { createSightings } from './match/sightings.ts';
import { createSources, type Sources } from './match/sources.ts';
import { scanDraft } from './text/scan.ts';

export type { FaultCode, OnFault } from './check/attempt.ts';

/**
 * Makes the checker of a policy: pure and synchronous. A rule, detector or pattern that throws is
 * switched off for this checker and reported, so that a fault never keeps anyone from posting.
 */
export function createChecker(
  compiled: CompiledRules,
  options: { readonly onFault?: OnFault } = {},
): Checker {
  const attempt = createAttempt(options.onFault);
  const sources = attempt('checker', () => createSources(compiled, attempt), undefined);
  return {
    check(draft, context) {
      if (sources === undefined) return [];
      const check = () => checkDraft(compiled, sources, attempt, draft, context);
      return attempt('checker', check, []);
    },
  };
}

/** One draft through all rules. */
function checkDraft(
  compiled: CompiledRules,
  sources: Sources,
  attempt: Attempt,
  draft: string,
  context: CheckContext,
): readonly Finding[] {
  const scan = scanDraft(draft);
  const moment = readMoment(compiled, context);
  const sightings = createSightings(scan, compiled.cues, sources.read(scan, moment.jurisdiction));
  const findings: Finding[] = [];
  for (const rule of compiled.rules) {
    const judge = () => judgeRule(draft, compiled, rule, sightings, moment);
    const finding = attempt(`rule:${rule.id}`, judge, undefined);
    if (finding !== undefined) findings.push(finding);
  }
  return orderFindings(findings);
}
