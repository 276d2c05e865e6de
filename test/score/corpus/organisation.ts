import type { CompiledPolicy } from '../../../src/policy/compiled-policy.ts';
import { type ExampleScope, loadPolicy } from '../../../src/policy/load-policy.ts';
import type { PolicySource } from '../../../src/policy/merge-policy.ts';
import { formatPolicyProblem } from '../../../src/policy/parse/policy-problem.ts';
import type { Checker } from '../../../src/rules/checker.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import type { CorpusPost } from './corpus-post.ts';

/** An organisation whose policy is compiled once and checks all of its posts. */
export interface Organisation {
  readonly policy: CompiledPolicy;
  readonly checker: Checker;
  /** Rules, guards and detectors that failed during a check; the score is not to be trusted then. */
  readonly faults: ReadonlySet<string>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day without any period, for an organisation that has none. */
const QUIET_DAY = Date.parse('2026-03-02T12:00:00Z');

/** Loads the policy of some files, lowest layer first; what is wrong with it as sentences. */
export function loadOrganisation(
  sources: readonly PolicySource[],
  examples: ExampleScope = 'own',
): Result<Organisation, readonly string[]> {
  const loaded = loadPolicy(sources, { examples });
  if (!loaded.ok) return fail(loaded.problem.map(formatPolicyProblem));
  const faults = new Set<string>();
  const checker = createChecker(loaded.value, { onFault: (unit) => faults.add(unit) });
  return succeed({ policy: loaded.value, checker, faults });
}

/** Checks a post in the moment that its labels speak of. */
export function checkPost(
  { policy, checker }: Organisation,
  post: CorpusPost,
): Result<readonly Finding[], string> {
  const now = pickMoment(policy.periods, post.period);
  if (now === undefined) {
    return fail(`post ${post.id} is set in a ${post.period}, but policy ${policy.id} has none`);
  }
  return succeed(checker.check(post.text, describeMoment(post, now)));
}

/**
 * A moment in the middle of a period of the kind, in milliseconds since the epoch; without a kind
 * one before every period, when none runs and none has ended.
 */
export function pickMoment(
  periods: CompiledPolicy['periods'],
  kind: CorpusPost['period'],
): number | undefined {
  if (kind === undefined) {
    return Math.min(QUIET_DAY, ...periods.map(({ from }) => from - DAY_MS));
  }
  const period = periods.find((each) => each.kind === kind);
  return period && (period.from + period.until) / 2;
}

/** What the product would know when the post is written. */
export function describeMoment(
  { account, surface, site, attachments, replyTo }: CorpusPost,
  now: number,
): CheckContext {
  return {
    account,
    surface,
    now,
    ...(site === undefined ? {} : { site }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
