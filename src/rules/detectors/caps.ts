import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';
import { type Detector, readNumberOption } from './detector.ts';

const LEAST_WORDS = 3;
const LEAST_LETTERS = 10;
// Must match `é`; must not match `É`.
const SMALL = /\p{Ll}/u;
// Must match `É`; must not match `é`.
const CAPITAL = /\p{Lu}/u;

/**
 * Words in capitals. Three or more words in a row in capitals. Options: `words` (how many in a
 * row).
 */
export const caps: Detector = {
  id: 'caps',
  find(scan, { options }) {
    const least = readNumberOption(options, 'words', LEAST_WORDS);
    return listRuns(scan).flatMap((run) => (run.words >= least && isLong(scan, run) ? [run] : []));
  },
};

interface CapsRun extends TextRange {
  readonly words: number;
}

/** Runs of words without a small letter; signs and numbers neither begin nor break one. */
function listRuns(scan: Scan): readonly CapsRun[] {
  const { tokens, plain } = scan;
  const runs: CapsRun[] = [];
  let run: CapsRun | undefined;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? start;
    const letterCase = readCase(plain, start, end);
    if (letterCase === 'small') {
      if (run !== undefined) runs.push(run);
      run = undefined;
    } else if (letterCase === 'capital') {
      run = { start: run?.start ?? start, end, words: (run?.words ?? 0) + 1 };
    }
  }
  return run === undefined ? runs : [...runs, run];
}

/** Whether a word has a small letter, else a capital, else neither. */
function readCase(plain: string, start: number, end: number): 'small' | 'capital' | undefined {
  let hasCapital = false;
  for (let at = start; at < end; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 0x61 && unit <= 0x7a) return 'small';
      hasCapital ||= unit >= 0x41 && unit <= 0x5a;
    } else if (SMALL.test(plain.charAt(at))) return 'small';
    else hasCapital ||= CAPITAL.test(plain.charAt(at));
  }
  return hasCapital ? 'capital' : undefined;
}

/** A row of short abbreviations is not shouting. */
function isLong(scan: Scan, run: TextRange): boolean {
  return scan.plain.slice(run.start, run.end).replaceAll(/\P{L}/gu, '').length >= LEAST_LETTERS;
}
