import { BUILT_IN_VOCABULARY } from '../../../src/rules/detectors/built-in-vocabulary.ts';
import type { DetectorSettings } from '../../../src/rules/detectors/detector.ts';
import { findDetector } from '../../../src/rules/detectors/index.ts';
import { OpenVocabulary } from '../../../src/rules/detectors/vocabulary.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';
import type { TextRange } from '../../../src/shared/text-range.ts';
import type { DetectorUse } from './identifier-types.ts';
import type { Sample } from './read-samples.ts';

/** How a type came out. A labelled span and a found one agree where they overlap. */
export interface TypeScore {
  readonly type: string;
  readonly detectors: readonly string[];
  /** Labelled spans. */
  readonly labelled: number;
  readonly found: number;
  /** Found spans that overlap a labelled one of the type. */
  readonly right: number;
  /** The words that were found and are not labelled, with their text. */
  readonly falseAlarms: readonly Place[];
  /** The labelled words that were not found, with their text. */
  readonly missed: readonly Place[];
}

/** Words in their text. */
export interface Place {
  readonly words: string;
  readonly text: string;
}

/** Share of what was found that is right; 1 when nothing was found. */
export function precisionOf({ found, right }: TypeScore): number {
  return found === 0 ? 1 : right / found;
}

/** Share of what is labelled that was found; 1 when nothing is labelled. */
export function recallOf({ labelled, missed }: TypeScore): number {
  return labelled === 0 ? 1 : (labelled - missed.length) / labelled;
}

/** Harmonic mean of precision and recall. */
export function balanceOf(score: TypeScore): number {
  const [precision, recall] = [precisionOf(score), recallOf(score)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Scores each type that has detectors, in the order given. */
export function scoreIdentifiers(
  samples: readonly Sample[],
  types: ReadonlyMap<string, readonly DetectorUse[]>,
): readonly TypeScore[] {
  return [...types].map(([type, uses]) => scoreType(samples, type, uses, sharing(types, uses)));
}

/** How many spans are labelled with types that have no detector. */
export function countUncovered(
  samples: readonly Sample[],
  types: ReadonlyMap<string, readonly DetectorUse[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of samples.flatMap(({ spans }) => spans)) {
    if (!types.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

/** The types that the same detectors stand for: what they find may be any of these. */
function sharing(
  types: ReadonlyMap<string, readonly DetectorUse[]>,
  uses: readonly DetectorUse[],
): ReadonlySet<string> {
  const ids = new Set(uses.map(({ id }) => id));
  return new Set(
    [...types].filter(([, used]) => used.some(({ id }) => ids.has(id))).map(([t]) => t),
  );
}

/** One type over all samples. */
function scoreType(
  samples: readonly Sample[],
  type: string,
  uses: readonly DetectorUse[],
  related: ReadonlySet<string>,
): TypeScore {
  const falseAlarms: Place[] = [];
  const missed: Place[] = [];
  let [labelled, found, right] = [0, 0, 0];
  for (const { text, spans } of samples) {
    const marks = uses.flatMap((use) => findWith(use, text));
    const wanted = spans.filter((span) => span.type === type);
    const elsewhere = spans.filter((span) => span.type !== type && related.has(span.type));
    const place = (range: TextRange) => ({ words: text.slice(range.start, range.end), text });
    labelled += wanted.length;
    missed.push(...wanted.filter((span) => !overlapsAny(span, marks)).map(place));
    for (const mark of marks) {
      const isRight = overlapsAny(mark, wanted);
      // What another type of the same detector accounts for is scored there.
      if (!isRight && overlapsAny(mark, elsewhere)) continue;
      found += 1;
      if (isRight) right += 1;
      else falseAlarms.push(place(mark));
    }
  }
  return { type, detectors: uses.map(({ id }) => id), labelled, found, right, falseAlarms, missed };
}

/** What one detector finds, in the text's own offsets. */
function findWith({ id, options = {} }: DetectorUse, text: string): readonly TextRange[] {
  const detector = findDetector(id);
  if (detector === undefined) throw new Error(`There is no detector named ${id}.`);
  const settings: DetectorSettings = {
    options,
    own: { domains: [], mailboxes: [], phones: [] },
    vocabulary: new OpenVocabulary(BUILT_IN_VOCABULARY),
  };
  const scan = scanDraft(text);
  return detector.find(scan, settings).map(({ start, end }) => scan.toOriginal(start, end));
}

/** Whether a range shares a character with one of others. */
function overlapsAny(range: TextRange, others: readonly TextRange[]): boolean {
  return others.some(({ start, end }) => range.start < end && start < range.end);
}
