import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';
import { type Detector, readNumberOption } from './detector.ts';

const LEAST_WORDS = 3;
const LEAST_LETTERS = 10;

export const caps: Detector = {
  id: 'caps',
  title: 'Words in capitals',
  finds: 'Three or more words in a row in capitals. Options: `words` (how many in a row).',
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
    const [start = 0, end = 0] = [tokens.start[token], tokens.end[token]];
    const word = plain.slice(start, end);
    if (/\p{Ll}/u.test(word)) {
      if (run !== undefined) runs.push(run);
      run = undefined;
    } else if (/\p{Lu}/u.test(word)) {
      run = { start: run?.start ?? start, end, words: (run?.words ?? 0) + 1 };
    }
  }
  return run === undefined ? runs : [...runs, run];
}

/** A row of short abbreviations is not shouting. */
function isLong(scan: Scan, run: TextRange): boolean {
  return scan.plain.slice(run.start, run.end).replaceAll(/\P{L}/gu, '').length >= LEAST_LETTERS;
}
