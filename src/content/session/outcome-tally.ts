import type { Finding } from '../../rules/finding.ts';
import type { RuleId } from '../../shared/ids.ts';
import type { DraftOutcome } from '../../shared/vocabulary.ts';
import type { HoldEvent } from '../hold/hold-state.ts';

/** The draft at the moment of an event. */
export interface DraftFindings {
  /** What keeps the post back and has not been decided on. */
  readonly unsettled: readonly Finding[];
  /** Everything in the draft, also what nobody is told of. */
  readonly all: readonly Finding[];
}

/**
 * Follows what comes of each rule in one draft, for an organisation that counts it: every hold has
 * one outcome, and a rule that held nothing counts once when the draft is posted.
 */
export class OutcomeTally {
  readonly #report: (rules: readonly RuleId[], outcome: DraftOutcome) => void;
  /** Rules that have held the draft and whose outcome is open. */
  readonly #held = new Set<RuleId>();
  /** Rules that the draft has been counted for: a second press publishes nothing new. */
  readonly #counted = new Set<RuleId>();

  constructor(report: (rules: readonly RuleId[], outcome: DraftOutcome) => void) {
    this.#report = report;
  }

  /** Something has happened to the draft; told before the event has any effect. */
  hear(event: HoldEvent, { unsettled, all }: DraftFindings): void {
    switch (event) {
      case 'flagged-press':
        for (const { rule } of unsettled) this.#held.add(rule);
        return;
      case 'override':
        this.#settle(rulesOf(unsettled), 'overridden');
        return;
      case 'clean-press':
        this.#pass(rulesOf(all));
        return;
      case 'emptied':
        this.leave();
        return;
      default:
    }
  }

  /** The person has called a rule wrong. */
  mute(rule: RuleId): void {
    this.#settle([rule], 'muted');
  }

  /** The draft is gone, posted or not; what comes next is another. */
  leave(): void {
    this.#tell([...this.#held], 'left');
    this.#held.clear();
    this.#counted.clear();
  }

  /** The draft is posted as it stands. */
  #pass(present: readonly RuleId[]): void {
    const edited = [...this.#held].filter((rule) => !present.includes(rule));
    this.#held.clear();
    this.#tell(edited, 'edited');
    const untold = present.filter((rule) => !this.#counted.has(rule));
    this.#settle(untold, 'posted');
  }

  #settle(rules: readonly RuleId[], outcome: DraftOutcome): void {
    for (const rule of rules) {
      this.#held.delete(rule);
      this.#counted.add(rule);
    }
    this.#tell(rules, outcome);
  }

  #tell(rules: readonly RuleId[], outcome: DraftOutcome): void {
    if (rules.length > 0) this.#report(rules, outcome);
  }
}

/** Each rule once. */
function rulesOf(findings: readonly Finding[]): readonly RuleId[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
