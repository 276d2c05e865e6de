import { describe, expect, it } from 'vitest';

import { pickVocabulary } from '../../../src/policy/compile/pick-vocabulary.ts';
import {
  type Detector,
  type DetectorSettings,
  type Trigger,
  triggerOf,
} from '../../../src/rules/detectors/detector.ts';
import { OpenVocabulary } from '../../../src/rules/detectors/vocabulary.ts';
import { type Scan, scanDraft } from '../../../src/rules/text/scan.ts';

/** Texts with what a detector must mark in them, and texts that it must leave alone. */
export interface DetectorCases {
  readonly found: readonly (readonly [text: string, ...marks: string[]])[];
  readonly silent: readonly string[];
  readonly settings?: Partial<DetectorSettings>;
}

const NOTHING_OWN: Omit<DetectorSettings, 'vocabulary'> = {
  options: {},
  own: { domains: [], mailboxes: [], phones: [] },
};

const vocabularies = new Map<string, OpenVocabulary>();

/** What a policy with this detector alone would bring for it, so that each detector asks for no more than it says. */
export function vocabularyOf({ id }: Pick<Detector, 'id'>): OpenVocabulary {
  const vocabulary =
    vocabularies.get(id) ?? new OpenVocabulary(pickVocabulary([{ id, source: 0, options: {} }]));
  vocabularies.set(id, vocabulary);
  return vocabulary;
}

/** What a detector marks in a text, in the text's own characters. */
export function markWith(
  detector: Detector,
  text: string,
  settings: Partial<DetectorSettings> = {},
): readonly string[] {
  const scan = scanDraft(text);
  const vocabulary = vocabularyOf(detector);
  return detector.find(scan, { ...NOTHING_OWN, vocabulary, ...settings }).map((found) => {
    const { start, end } = scan.toOriginal(found.start, found.end);
    return text.slice(start, end);
  });
}

/** Whether a text has what a detector needs to find anything; one without trigger needs nothing. */
export function hasTrigger(scan: Scan, trigger: Trigger | undefined): boolean {
  if (trigger === undefined) return true;
  if (trigger.digit && scan.digitRuns.length > 0) return true;
  return trigger.anyOf.some((literal) => scan.lower.includes(literal));
}

/** Runs the cases of a detector. */
export function describeDetector(detector: Detector, cases: DetectorCases): void {
  const suffix = cases.settings === undefined ? '' : ` with ${JSON.stringify(cases.settings)}`;
  describe(`${detector.id}${suffix}`, () => {
    it.each(cases.found)('marks what it finds in: %s', (text, ...marks) => {
      expect(markWith(detector, text, cases.settings)).toEqual(marks);
    });

    it.each(cases.silent)('is silent on: %s', (text) => {
      expect(markWith(detector, text, cases.settings)).toEqual([]);
    });

    it.each(cases.found)('is not skipped on: %s', (text) => {
      expect(hasTrigger(scanDraft(text), triggerOf(detector, vocabularyOf(detector)))).toBe(true);
    });
  });
}
