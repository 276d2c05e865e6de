import type { TextRange } from '../../shared/text-range.ts';
import type { CompiledPattern, Trigger } from './compiled-pattern.ts';
import { findInWindow } from './find-in-window.ts';
import { type CompileLinear, compileProgram, type PatternProgram } from './pattern-program.ts';
import { listWindows, type TriggerPlaces } from './pattern-windows.ts';

/** No post that anybody reads has more; what comes after them is not looked at. */
const MAX_MATCHES = 4_000;

/** What a pattern needs to be found in a draft before it is tried. */
export interface PatternTrigger {
  readonly source: number;
  readonly trigger: Trigger;
  readonly others: readonly string[];
}

/** All patterns of a policy; each is compiled when a draft first has its trigger. */
export class PatternSet {
  readonly #patterns: ReadonlyMap<number, CompiledPattern>;
  readonly #compileLinear: CompileLinear | undefined;
  readonly #programs = new Map<CompiledPattern, PatternProgram>();

  constructor(patterns: readonly CompiledPattern[], compileLinear?: CompileLinear) {
    this.#compileLinear = compileLinear;
    this.#patterns = new Map(patterns.map((pattern) => [pattern.source, pattern]));
  }

  /** What each pattern starts from, and the other literals whose places `find` asks for. */
  listTriggers(): readonly PatternTrigger[] {
    return [...this.#patterns.values()].map(({ source, trigger, also }) => ({
      source,
      trigger,
      others: also.flatMap(({ anyOf }) => anyOf),
    }));
  }

  get size(): number {
    return this.#patterns.size;
  }

  /** Matches of a pattern in the plain text, in order. Linear: only windows around triggers are read. */
  find(source: number, places: TriggerPlaces): readonly TextRange[] {
    const pattern = this.#patterns.get(source);
    if (pattern === undefined) return [];
    const found: TextRange[] = [];
    for (const window of listWindows(places, pattern)) {
      const start = Math.max(window.start, found.at(-1)?.end ?? 0);
      const program = this.#load(pattern);
      const rest = { start, end: window.end };
      if (found.length >= MAX_MATCHES) break;
      found.push(...findInWindow(program, places.text.plain, rest, pattern.onEnds));
    }
    return found;
  }

  #load(pattern: CompiledPattern): PatternProgram {
    const known = this.#programs.get(pattern) ?? compileProgram(pattern, this.#compileLinear);
    this.#programs.set(pattern, known);
    return known;
  }
}
