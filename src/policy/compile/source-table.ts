import type { CompiledDetectorUse, CompiledRules } from '../../rules/compiled-rules.ts';
import type { DetectorOptions } from '../../rules/detectors/detector.ts';
import { DETECTORS } from '../../rules/detectors/index.ts';
import { compileHashes, type HashedList } from '../../rules/hashed/compile-hashes.ts';
import type { CompiledHashes } from '../../rules/hashed/compiled-hashes.ts';
import type { CompiledPattern } from '../../rules/patterns/compiled-pattern.ts';
import { compileTerms, type TermEntry } from '../../rules/terms/compile-terms.ts';
import { hasWords } from '../../rules/terms/spellings.ts';
import type { LearnedFile } from '../learned/learned-file.ts';
import type { Policy } from '../policy.ts';
import type { LearnedOperand, Signal } from '../schema.ts';
import { compilePattern } from './compile-pattern.ts';
import type { ReportProblem } from './compile-problem.ts';
import { createLearnedTable, type LearnedTable } from './learned-table.ts';

type Path = readonly (string | number)[];

/** What a detector use may carry in a policy. */
type DetectorUse = NonNullable<Signal['detectors']>[number];

/** Numbers the sources and cues of a policy while its signals are compiled. */
export interface SourceTable {
  /** The cue of a signal by name; compiled once. */
  cueOfName(id: string, path: Path): number;
  /** The cue of a signal written in place. */
  cueOfSignal(signal: Signal, path: Path): number;
  /** The cue of what a learned model says. */
  cueOfLearned(operand: LearnedOperand, path: Path): number;
  finish(): SourceColumns;
}

/** What a compiled policy holds of its sources. */
type SourceColumns = Pick<
  CompiledRules,
  'terms' | 'hashedTerms' | 'patterns' | 'detectors' | 'learned' | 'cues'
>;

/** What sources are compiled with beside the policy. */
export interface SourceOptions {
  readonly reviewedPatterns: ReadonlySet<string>;
  readonly learned: LearnedFile;
}

/** An empty table for a policy. */
export function createSourceTable(
  policy: Policy,
  report: ReportProblem,
  { reviewedPatterns, learned }: SourceOptions,
): SourceTable {
  const table = new SourceBuilder(policy, report, reviewedPatterns, createLearnedTable(learned));
  return {
    cueOfName: (id, path) => table.cueOfName(id, path),
    cueOfSignal: (signal, path) => table.addCue(table.sourcesOf(signal, path)),
    cueOfLearned: (operand, path) => table.cueOfLearned(operand, path),
    finish: () => table.finish(),
  };
}

/** The table while it grows: one compile long. */
class SourceBuilder {
  readonly #policy: Policy;
  readonly #report: ReportProblem;
  readonly #terms: TermEntry[] = [];
  readonly #hashedTerms: CompiledHashes[] = [];
  readonly #patterns: CompiledPattern[] = [];
  readonly #detectors: CompiledDetectorUse[] = [];
  readonly #cues: (readonly number[])[] = [];
  readonly #cueByName = new Map<string, number>();
  readonly #sourcesByName = new Map<string, readonly number[]>();
  readonly #sourceByKey = new Map<string, number>();
  readonly #reviewedPatterns: ReadonlySet<string>;
  readonly #learned: LearnedTable;
  #sourceCount = 0;

  constructor(
    policy: Policy,
    report: ReportProblem,
    reviewedPatterns: ReadonlySet<string>,
    learned: LearnedTable,
  ) {
    this.#policy = policy;
    this.#report = report;
    this.#reviewedPatterns = reviewedPatterns;
    this.#learned = learned;
  }

  /** The cue of a named signal. */
  cueOfName(id: string, path: Path): number {
    const known = this.#cueByName.get(id);
    if (known !== undefined) return known;
    const cue = this.addCue(this.#sourcesOfName(id, path));
    this.#cueByName.set(id, cue);
    return cue;
  }

  /** The cue of what a learned model says; where models are off it sees nothing. */
  cueOfLearned({ learned, atLeast }: LearnedOperand, path: Path): number {
    if (!this.#policy.learned) return this.addCue([]);
    if (!this.#learned.has(learned)) {
      this.#report(path, `There is no learned model named \`${learned}\`.`);
      return this.addCue([]);
    }
    return this.addCue([this.#learned.add(learned, atLeast, () => this.#sourceCount++)]);
  }

  /** A new cue over sources. */
  addCue(sources: readonly number[]): number {
    this.#cues.push([...new Set(sources)]);
    return this.#cues.length - 1;
  }

  /** The sources of everything that a signal counts. */
  sourcesOf(signal: Signal, path: Path): readonly number[] {
    return [
      ...this.#addTerms(signal, path),
      ...(signal.hashed ?? []).map((list) => this.#addHashed(list)),
      ...(signal.patterns ?? []).flatMap((pattern, at) =>
        this.#addPattern(pattern, [...path, 'patterns', at]),
      ),
      ...(signal.detectors ?? []).flatMap((use, at) =>
        this.#addDetector(use, [...path, 'detectors', at]),
      ),
      ...(signal.signals ?? []).flatMap((id, at) =>
        this.#sourcesOfName(id, [...path, 'signals', at]),
      ),
    ];
  }

  finish(): SourceColumns {
    // The signals that models weigh get cues of their own, so it comes before everything else.
    const learned = this.#learned.finish((name) =>
      Object.hasOwn(this.#policy.signals, name) ? this.cueOfName(name, []) : undefined,
    );
    return {
      learned,
      terms: compileTerms(this.#terms),
      hashedTerms: this.#hashedTerms,
      patterns: this.#patterns,
      detectors: this.#detectors,
      cues: this.#cues,
    };
  }

  /** The sources of a named signal; a circle of signals adds nothing the second time round. */
  #sourcesOfName(id: string, path: Path): readonly number[] {
    const known = this.#sourcesByName.get(id);
    if (known !== undefined) return known;
    const signal = this.#policy.signals[id];
    if (signal === undefined) {
      this.#report(path, `There is no signal named \`${id}\`.`);
      return [];
    }
    this.#sourcesByName.set(id, []);
    const sources = this.sourcesOf(signal, ['signals', id]);
    this.#sourcesByName.set(id, sources);
    return sources;
  }

  /** All words of one signal are one source. */
  #addTerms(signal: Signal, path: Path): readonly number[] {
    const own = (signal.organisation ?? []).flatMap((list) => this.#policy.organisation[list]);
    const terms = [...(signal.terms ?? []), ...own];
    const exact = signal.exact ?? [];
    if (terms.length + exact.length === 0) return [];
    const source = this.#sourceCount++;
    const add = (text: string, isExact: boolean) => {
      if (hasWords(text)) this.#terms.push({ text, source, isExact });
      else this.#report(path, `\`${text}\` has no word or sign that could be seen in a post.`);
    };
    for (const text of terms) add(text, false);
    for (const text of exact) add(text, true);
    return [source];
  }

  /** Each hashed list is a source of its own. */
  #addHashed(list: HashedList): number {
    const source = this.#sourceCount++;
    this.#hashedTerms.push(compileHashes(list, source));
    return source;
  }

  /** The same pattern in several signals is one source. */
  #addPattern(text: string, path: Path): readonly number[] {
    const key = `pattern ${text}`;
    const known = this.#sourceByKey.get(key);
    if (known !== undefined) return [known];
    const compiled = compilePattern(text, this.#reviewedPatterns.has(text));
    if (!compiled.ok) {
      this.#report(path, compiled.problem);
      return [];
    }
    const source = this.#sourceCount++;
    this.#sourceByKey.set(key, source);
    this.#patterns.push({ ...compiled.value, source });
    return [source];
  }

  /** The same detector with the same options is one source. */
  #addDetector(use: DetectorUse, path: Path): readonly number[] {
    const id = typeof use === 'string' ? use : use.id;
    const options: DetectorOptions = typeof use === 'string' ? {} : use.options;
    if (!DETECTORS.some((detector) => detector.id === id)) {
      const known = DETECTORS.map((detector) => detector.id).join(', ');
      this.#report(path, `There is no detector named \`${id}\`. There are: ${known}.`);
      return [];
    }
    const key = `detector ${id} ${JSON.stringify(options)}`;
    const source = this.#sourceByKey.get(key) ?? this.#sourceCount++;
    if (!this.#sourceByKey.has(key)) this.#detectors.push({ source, id, options });
    this.#sourceByKey.set(key, source);
    return [source];
  }
}
