import { describe, expect, it } from 'vitest';

import type { Detector, DetectorSettings, Trigger } from '../../../src/rules/detectors/detector.ts';
import { type Scan, scanDraft } from '../../../src/rules/text/scan.ts';

/** Texts with what a detector must mark in them, and texts that it must leave alone. */
export interface DetectorCases {
  readonly found: readonly (readonly [text: string, ...marks: string[]])[];
  readonly silent: readonly string[];
  readonly settings?: Partial<DetectorSettings>;
}

const NOTHING_OWN: DetectorSettings = {
  options: {},
  own: { domains: [], mailboxes: [], phones: [] },
};

/** What a detector marks in a text, in the text's own characters. */
export function markWith(
  detector: Detector,
  text: string,
  settings: Partial<DetectorSettings> = {},
): readonly string[] {
  const scan = scanDraft(text);
  return detector.find(scan, { ...NOTHING_OWN, ...settings }).map((found) => {
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
      expect(hasTrigger(scanDraft(text), detector.trigger)).toBe(true);
    });
  });
}
