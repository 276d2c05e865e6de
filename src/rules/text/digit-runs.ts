import type { TextRange } from '../../shared/text-range.ts';

const MAX_SEPARATORS = 3;
const DIGIT = /\d/g;

/** Finds the stretches that number detectors look at. */
export function findDigitRuns(plain: string): readonly TextRange[] {
  const runs: TextRange[] = [];
  DIGIT.lastIndex = 0;
  for (let found = DIGIT.exec(plain); found !== null; found = DIGIT.exec(plain)) {
    const end = endOfRun(plain, found.index);
    runs.push({ start: found.index, end });
    DIGIT.lastIndex = end;
  }
  return runs;
}

/** The end of the run that begins with a digit; separators after its last digit are not part of it. */
function endOfRun(plain: string, start: number): number {
  let end = start + 1;
  for (let gap = 0; end + gap < plain.length && gap <= MAX_SEPARATORS; ) {
    if (isDigitAt(plain, end + gap)) {
      end += gap + 1;
      gap = 0;
    } else if (isSeparatorAt(plain, end + gap)) gap += 1;
    else break;
  }
  return end;
}

/** An ASCII digit; digits of other scripts have been folded to these. */
function isDigitAt(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** What people write between the digits of one number. */
function isSeparatorAt(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  // Blank ( ) - . /
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || (unit >= 0x2d && unit <= 0x2f);
}
