import { foldWord } from '../text/fold-word.ts';
import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';
import { endsInS, listBaseForms } from './word-forms.ts';

/** Another word than the written one that a token, or a run of tokens, may be read as. */
export interface WordReading {
  /** Folded. */
  readonly word: string;
  readonly hash: number;
  /** The last token that stands for it. */
  readonly last: number;
}

/** What a token says, folded. */
export function wordOf({ plain, tokens }: Scan, token: number): string {
  return foldWord(plain.slice(tokens.start[token], tokens.end[token]));
}

/** What a token may be read as beside what is written: as a plural or possessive, and undisguised. */
export function listOtherReadings(scan: Scan, token: number): readonly WordReading[] {
  const { tokens, plain } = scan;
  const disguised = tokens.readings.size === 0 ? undefined : tokens.readings.get(token);
  const mayBeInflected =
    tokens.kind[token] === WORD && endsInS(plain.charCodeAt((tokens.end[token] ?? 0) - 1));
  if (disguised === undefined && !mayBeInflected) return NONE;
  const readings: WordReading[] = [];
  if (mayBeInflected) readings.push(...listForms(wordOf(scan, token), token));
  for (const reading of disguised ?? []) {
    readings.push(reading, ...listForms(reading.word, reading.last));
  }
  return readings;
}

const NONE: readonly WordReading[] = [];

/** What a word may be a plural or possessive of. */
function listForms(word: string, last: number): readonly WordReading[] {
  return listBaseForms(word).map((form) => ({ ...form, last }));
}
