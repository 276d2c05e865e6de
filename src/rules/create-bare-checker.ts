import { type Attempt, createAttempt, type OnFault } from './check/attempt.ts';
import { explainRules } from './check/explain-rules.ts';
import { joinEchoes } from './check/join-echoes.ts';
import { readMoment } from './check/judge-condition.ts';
import { type DraftCase, judgeRule } from './check/judge-rule.ts';
import { orderFindings } from './check/order-findings.ts';
import type { ExplainedCheck, ExplainingChecker, ExplainOptions } from './checker.ts';
import type { CompiledRules } from './compiled-rules.ts';
import type { CheckContext } from './context.ts';
import type { Engines } from './engines.ts';
import type { Finding } from './finding.ts';
import { createEvidence, type Evidence } from './match/evidence.ts';
import type { Sightings } from './match/sightings.ts';
import { createSources, type Sources } from './match/sources.ts';
import { releaseScan, type Scan, scanDraft } from './text/scan.ts';

export type { FaultCode, OnFault } from './check/attempt.ts';

/** What a checker can be given. */
export interface CheckerOptions extends Engines {
  readonly onFault?: OnFault;
}

/**
 * The checker without the engines that only some policies need; the one for an organisation's own
 * patterns is as large as all the rest. For pages, where each is loaded only with such a policy.
 * Everybody else takes `createChecker`.
 */
export function createBareChecker(
  compiled: CompiledRules,
  options: CheckerOptions = {},
): ExplainingChecker {
  const attempt = createAttempt(options.onFault);
  const sources = attempt('checker', () => createSources(compiled, attempt, options), undefined);
  const read = (draft: string, context: CheckContext) =>
    sources && readCase(compiled, sources, draft, context);

  function check(draft: string, context: CheckContext, options: ExplainOptions): ExplainedCheck;
  function check(draft: string, context: CheckContext): readonly Finding[];
  function check(
    draft: string,
    context: CheckContext,
    options?: ExplainOptions,
  ): readonly Finding[] | ExplainedCheck {
    const judge = (): ExplainedCheck => {
      const judged = read(draft, context);
      if (judged === undefined) return NOTHING;
      const findings = findAll(judged, attempt);
      const rules = options ? explainRules(judged, findings, attempt, options) : [];
      releaseScan(judged.evidence.scan);
      return { findings, rules };
    };
    const outcome = attempt('checker', judge, NOTHING);
    return options === undefined ? outcome.findings : outcome;
  }
  return { check };
}

/** What a checker says that cannot check. */
const NOTHING: ExplainedCheck = { findings: [], rules: [] };

/** One draft, ready to be judged. */
function readCase(
  compiled: CompiledRules,
  sources: Sources,
  draft: string,
  context: CheckContext,
): DraftCase {
  const moment = readMoment(compiled, context);
  const see = (scan: Scan): Sightings =>
    sources.see(scan, {
      ...(moment.jurisdiction === undefined ? {} : { jurisdiction: moment.jurisdiction }),
      facts: moment.facts,
    });
  const { replyTo } = context;
  const evidence: Evidence = createEvidence(see(scanDraft(draft)), {
    isDuring: ({ period, phase }) => moment.phases[period] === phase,
    readAnswered: () => (replyTo === undefined ? undefined : see(scanDraft(replyTo))),
  });
  return { draft, replyTo: replyTo ?? '', compiled, evidence, moment };
}

/** One draft through all rules. */
function findAll(judged: DraftCase, attempt: Attempt): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of judged.compiled.rules) {
    const finding = attempt(`rule:${rule.id}`, () => judgeRule(judged, rule), undefined);
    if (finding !== undefined) findings.push(finding);
  }
  return orderFindings(joinEchoes(findings, judged.compiled));
}
