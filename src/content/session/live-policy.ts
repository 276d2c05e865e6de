import { isPaused } from '../../messaging/pause.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Checker, ExplainingChecker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import { type CheckerOptions, createBareChecker } from '../../rules/create-bare-checker.ts';
import type { RuleExplanation } from '../../rules/explanation.ts';
import type { RuleId } from '../../shared/ids.ts';
import { createPausedChecker } from './paused-checker.ts';

/** The moment, and the end of a pause as last heard of: both in milliseconds since the epoch. */
export interface PauseClock {
  readonly now: () => number;
  readonly until: () => number;
}

/** Says nothing, on a site that the policy leaves alone. */
const SILENT: Checker = { check: () => [] };

/** The policy of a page and its checker; another policy may come while drafts are open. */
export class LivePolicy {
  readonly #options: () => CheckerOptions;
  #policy: CompiledPolicy;
  #checker: ExplainingChecker | undefined;
  #paused: Checker;
  readonly #pause: PauseClock;

  /** `options` are asked for anew with each policy: one may need an engine that the last did not. */
  constructor(
    policy: CompiledPolicy,
    isOff: boolean,
    options: () => CheckerOptions,
    pause: PauseClock,
  ) {
    this.#options = options;
    this.#pause = pause;
    this.#policy = policy;
    this.#checker = this.#createChecker(isOff);
    this.#paused = createPausedChecker(this.#heard);
  }

  get policy(): CompiledPolicy {
    return this.#policy;
  }

  /** As it stands now: a pause ends by itself, at the next look after its end. */
  get checker(): Checker {
    const { now, until } = this.#pause;
    return isPaused(until(), now()) ? this.#paused : this.#heard;
  }

  /** Why a rule speaks about a text, with the words that it saw: for the page's own panel only. */
  explain(text: string, context: CheckContext, rule: RuleId): readonly RuleExplanation[] {
    const options = { explain: true, rules: [rule], showWords: true } as const;
    return this.#checker?.check(text, context, options).rules ?? [];
  }

  /** Goes on with another policy. */
  use(policy: CompiledPolicy, isOff: boolean): void {
    this.#policy = policy;
    this.#checker = this.#createChecker(isOff);
    this.#paused = createPausedChecker(this.#heard);
  }

  get #heard(): Checker {
    return this.#checker ?? SILENT;
  }

  #createChecker(isOff: boolean): ExplainingChecker | undefined {
    return isOff ? undefined : createBareChecker(this.#policy, this.#options());
  }
}
