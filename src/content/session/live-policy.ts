import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Checker } from '../../rules/checker.ts';
import { type CheckerOptions, createBareChecker } from '../../rules/create-bare-checker.ts';

/** Says nothing, on a site that the policy leaves alone. */
const SILENT: Checker = { check: () => [] };

/** The policy of a page and its checker; another policy may come while drafts are open. */
export class LivePolicy {
  readonly #options: () => CheckerOptions;
  #policy: CompiledPolicy;
  #checker: Checker;

  /** `options` are asked for anew with each policy: one may need an engine that the last did not. */
  constructor(policy: CompiledPolicy, isOff: boolean, options: () => CheckerOptions) {
    this.#options = options;
    this.#policy = policy;
    this.#checker = this.#createChecker(isOff);
  }

  get policy(): CompiledPolicy {
    return this.#policy;
  }

  get checker(): Checker {
    return this.#checker;
  }

  /** Goes on with another policy. */
  use(policy: CompiledPolicy, isOff: boolean): void {
    this.#policy = policy;
    this.#checker = this.#createChecker(isOff);
  }

  #createChecker(isOff: boolean): Checker {
    return isOff ? SILENT : createBareChecker(this.#policy, this.#options());
  }
}
