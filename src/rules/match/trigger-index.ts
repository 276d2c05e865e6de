import { LiteralFinder } from '../patterns/literal-finder.ts';
import type { TriggerPlaces } from '../patterns/pattern-windows.ts';
import type { Scan } from '../text/scan.ts';

/** What a draft must have for a source to see anything: one of the literals, or a digit. */
export interface SourceTrigger {
  readonly source: number;
  /** Absent: the source is asked of every draft. */
  readonly trigger: { readonly anyOf: readonly string[]; readonly digit: boolean } | undefined;
  /** Further literals whose places the source will ask for. */
  readonly others: readonly string[];
}

/** Which sources a draft can concern, by what stands in it: the others need not be asked. */
export class TriggerIndex {
  readonly #finder: LiteralFinder;
  readonly #byLiteral = new Map<string, number[]>();
  readonly #byDigit: number[] = [];
  readonly #always: number[] = [];

  constructor(sources: readonly SourceTrigger[]) {
    for (const { source, trigger } of sources) {
      if (trigger === undefined) this.#always.push(source);
      if (trigger?.digit) this.#byDigit.push(source);
      for (const literal of trigger?.anyOf ?? []) {
        const known = this.#byLiteral.get(literal);
        if (known === undefined) this.#byLiteral.set(literal, [source]);
        else known.push(source);
      }
    }
    const others = sources.flatMap((source) => source.others);
    this.#finder = new LiteralFinder([...this.#byLiteral.keys(), ...others]);
  }

  /** Looks for everything that triggers anything in one draft. */
  search(scan: Scan): TriggerPlaces {
    return { text: scan, literals: this.#finder.search(scan) };
  }

  /** The sources that may see something. */
  listTriggered({ text, literals }: TriggerPlaces): ReadonlySet<number> {
    const triggered = new Set(this.#always);
    if (this.#byDigit.length > 0 && text.digitRuns.length > 0) {
      for (const source of this.#byDigit) triggered.add(source);
    }
    for (const literal of literals.found) {
      for (const source of this.#byLiteral.get(literal) ?? []) triggered.add(source);
    }
    return triggered;
  }
}
