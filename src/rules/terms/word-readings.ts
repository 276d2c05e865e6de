import { foldWord } from '../text/fold-word.ts';
import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';
import { endsInS, listBaseForms } from './word-forms.ts';

/** A word that a token, or a run of tokens, may be read as. */
export interface WordReading {
  /** Folded. */
  readonly word: string;
  readonly hash: number;
  /** The last token that stands for it. */
  readonly last: number;
  /** Neither a plural nor disguised: the token as it is written. */
  readonly isDirect: boolean;
}

/** All words that the token may be: as written, as a plural or possessive, and undisguised. */
export function listWordReadings(scan: Scan, token: number): readonly WordReading[] {
  const { tokens, plain } = scan;
  const end = tokens.end[token] ?? 0;
  const word = foldWord(plain.slice(tokens.start[token], end));
  const direct = { word, hash: tokens.hash[token] ?? 0, last: token, isDirect: true };
  const disguised = tokens.readings.get(token);
  const mayBeInflected = tokens.kind[token] === WORD && endsInS(plain.charCodeAt(end - 1));
  if (disguised === undefined && !mayBeInflected) return [direct];
  const readings: WordReading[] = [direct];
  if (mayBeInflected) readings.push(...listForms(word, token));
  for (const reading of disguised ?? []) {
    const { hash, last } = reading;
    readings.push({ word: reading.word, hash, last, isDirect: false });
    readings.push(...listForms(reading.word, last));
  }
  return readings;
}

/** What a word may be a plural or possessive of. */
function listForms(word: string, last: number): readonly WordReading[] {
  return listBaseForms(word).map((form) => ({ ...form, last, isDirect: false }));
}
