import { isPaused } from '../../messaging/pause.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Checker } from '../../rules/checker.ts';
import { type CheckerOptions, createBareChecker } from '../../rules/create-bare-checker.ts';
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
  #checker: Checker;
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
    this.#paused = createPausedChecker(this.#checker);
  }

  get policy(): CompiledPolicy {
    return this.#policy;
  }

  /** As it stands now: a pause ends by itself, at the next look after its end. */
  get checker(): Checker {
    const { now, until } = this.#pause;
    return isPaused(until(), now()) ? this.#paused : this.#checker;
  }

  /** Goes on with another policy. */
  use(policy: CompiledPolicy, isOff: boolean): void {
    this.#policy = policy;
    this.#checker = this.#createChecker(isOff);
    this.#paused = createPausedChecker(this.#checker);
  }

  #createChecker(isOff: boolean): Checker {
    return isOff ? SILENT : createBareChecker(this.#policy, this.#options());
  }
}
