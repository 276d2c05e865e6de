import type { Jurisdiction } from '../../shared/vocabulary.ts';
import type { Attempt } from '../check/attempt.ts';
import type { CompiledDetectorUse, CompiledRules } from '../compiled-rules.ts';
import { type Detector, type DetectorSettings, triggerOf } from '../detectors/detector.ts';
import { findDetector } from '../detectors/index.ts';
import { OpenVocabulary } from '../detectors/vocabulary.ts';
import type { Engines } from '../engines.ts';
import { HashedTerms } from '../hashed/hashed-terms.ts';
import type { LearnedUse } from '../learned/compiled-learned.ts';
import type { Facts } from '../learned/feature-rows.ts';
import { LearnedModels, type LearnedReading } from '../learned/learned-models.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { TriggerPlaces } from '../patterns/pattern-windows.ts';
import { findTerms } from '../terms/find-terms.ts';
import { TermTrie } from '../terms/term-trie.ts';
import type { Scan } from '../text/scan.ts';
import { type Hit, hitOfRange, hitOfTokens } from './hit.ts';
import {
  createSightings,
  type DraftSources,
  type ListedSightings,
  listCuesBySource,
} from './sightings.ts';
import { TriggerIndex } from './trigger-index.ts';

/** Everything that a policy looks for in text, loaded once per checker. */
export interface Sources {
  /** Prepares a draft: terms are looked for at once, all else when it is asked for. */
  see(scan: Scan, moment: SeenMoment): ListedSightings;
}

/** What sources know of the moment of posting. */
export interface SeenMoment {
  readonly jurisdiction?: Jurisdiction;
  readonly facts: Facts;
}

/** One use of a detector, with its code. */
interface DetectorUse extends CompiledDetectorUse {
  readonly detector: Detector;
}

/** Loads the terms; patterns are compiled, and what triggers them is indexed, with the first draft. */
export function createSources(
  compiled: CompiledRules,
  attempt: Attempt,
  engines: Engines,
): Sources {
  const loaded = new LoadedSources(compiled, attempt, engines);
  const cuesBySource = listCuesBySource(compiled.cues);
  return {
    see(scan, moment) {
      const sources = new ScannedSources(loaded, scan, moment);
      return createSightings(scan, cuesBySource, sources);
    },
  };
}

/** The sources of a policy. */
class LoadedSources {
  readonly trie: TermTrie;
  readonly hashed: ReadonlyMap<number, HashedTerms>;
  readonly patterns: PatternSet;
  readonly detectors: ReadonlyMap<number, DetectorUse>;
  readonly vocabulary: OpenVocabulary;
  readonly learned: LearnedModels;
  readonly learnedUses: ReadonlyMap<number, LearnedUse>;
  readonly own: CompiledRules['own'];
  readonly attempt: Attempt;
  #triggers: TriggerIndex | undefined;

  constructor(compiled: CompiledRules, attempt: Attempt, { compileLinear, hashPhrase }: Engines) {
    this.trie = new TermTrie(compiled.terms);
    this.hashed = new Map(
      compiled.hashedTerms.map((list) => [list.source, new HashedTerms(list, hashPhrase)]),
    );
    this.patterns = new PatternSet(compiled.patterns, compileLinear);
    this.detectors = loadDetectors(compiled.detectors);
    this.vocabulary = new OpenVocabulary(compiled.vocabulary);
    this.learned = new LearnedModels(compiled.learned);
    this.learnedUses = new Map(compiled.learned.uses.map((use) => [use.source, use]));
    this.own = compiled.own;
    this.attempt = attempt;
  }

  /** Whether anything but terms is looked for. */
  get hasTriggers(): boolean {
    return this.patterns.size + this.detectors.size > 0;
  }

  get triggers(): TriggerIndex {
    this.#triggers ??= new TriggerIndex([
      ...this.patterns.listTriggers(),
      ...[...this.detectors.values()].map(({ source, detector }) => ({
        source,
        trigger: triggerOf(detector, this.vocabulary),
        others: [],
      })),
    ]);
    return this.#triggers;
  }
}

/** The sources of a policy in one draft. */
class ScannedSources implements DraftSources {
  readonly #loaded: LoadedSources;
  readonly #scan: Scan;
  readonly #moment: SeenMoment;
  readonly #terms: ReadonlyMap<number, readonly Hit[]>;
  #places: TriggerPlaces | undefined;
  #reading: LearnedReading | undefined;

  constructor(loaded: LoadedSources, scan: Scan, moment: SeenMoment) {
    this.#loaded = loaded;
    this.#scan = scan;
    this.#moment = moment;
    this.#terms = collectTerms(scan, loaded);
  }

  *listPossible(): Iterable<number> {
    yield* this.#terms.keys();
    if (this.#loaded.hasTriggers) yield* this.#loaded.triggers.listTriggered(this.#readPlaces());
    yield* this.#loaded.learnedUses.keys();
  }

  find(source: number, seen: ListedSightings): readonly Hit[] {
    const { attempt, detectors, patterns, learnedUses } = this.#loaded;
    const known = this.#terms.get(source);
    if (known !== undefined) return known;
    const use = detectors.get(source);
    if (use !== undefined) return attempt(`detector:${use.id}`, () => this.#detect(use), []);
    const learned = learnedUses.get(source);
    if (learned !== undefined) {
      return attempt(`learned:${learned.model}`, () => this.#readLearned(seen).find(learned), []);
    }
    const find = () => toHits(this.#scan, patterns.find(source, this.#readPlaces()));
    return attempt(`pattern:${source}`, find, []);
  }

  #detect({ detector, options }: DetectorUse): readonly Hit[] {
    const { jurisdiction } = this.#moment;
    const settings: DetectorSettings = {
      options,
      own: this.#loaded.own,
      vocabulary: this.#loaded.vocabulary,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    };
    return toHits(this.#scan, detector.find(this.#scan, settings));
  }

  #readLearned(seen: ListedSightings): LearnedReading {
    this.#reading ??= this.#loaded.learned.read(seen, this.#moment.facts);
    return this.#reading;
  }

  #readPlaces(): TriggerPlaces {
    this.#places ??= this.#loaded.triggers.search(this.#scan);
    return this.#places;
  }
}

/** The detectors that a policy uses, by source. */
function loadDetectors(uses: readonly CompiledDetectorUse[]): ReadonlyMap<number, DetectorUse> {
  const loaded = new Map<number, DetectorUse>();
  for (const use of uses) {
    const detector = findDetector(use.id);
    if (detector !== undefined) loaded.set(use.source, { ...use, detector });
  }
  return loaded;
}

/** The hits of every term, by source. */
function collectTerms(scan: Scan, loaded: LoadedSources): ReadonlyMap<number, readonly Hit[]> {
  const hits = new Map<number, Hit[]>();
  const add = (source: number, first: number, last: number) => {
    const known = hits.get(source);
    if (known === undefined) hits.set(source, [hitOfTokens(scan, first, last)]);
    else known.push(hitOfTokens(scan, first, last));
  };
  findTerms(scan, loaded.trie, (term, first, last) => {
    for (const source of term.sources) add(source, first, last);
  });
  for (const [source, list] of loaded.hashed) {
    loaded.attempt(
      `hashed:${source}`,
      () => list.find(scan, (first, last) => add(source, first, last)),
      undefined,
    );
  }
  return hits;
}

/** Ranges of the plain text as hits. */
function toHits(scan: Scan, ranges: readonly { start: number; end: number }[]): readonly Hit[] {
  return ranges.map((range) => hitOfRange(scan, range));
}
