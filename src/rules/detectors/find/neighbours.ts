import type { TextRange } from '../../../shared/text-range.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a letter of any script or a digit stands at an offset; outside the text none does. */
export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || isCapital(unit);
  }
  return LETTER_OR_DIGIT.test(text.charAt(at));
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** The text before an offset, without a word that the window would cut. */
export function textBefore(text: string, at: number, distance: number): string {
  let from = Math.max(0, at - distance);
  if (isWordAt(text, from - 1)) while (from < at && isWordAt(text, from)) from += 1;
  return text.slice(from, at);
}

/** The text from an offset on, without a word that the window would cut. */
export function textAfter(text: string, at: number, distance: number): string {
  let to = Math.min(text.length, at + distance);
  if (isWordAt(text, to)) while (to > at && isWordAt(text, to - 1)) to -= 1;
  return text.slice(at, to);
}

/** Whether a cue stands near a range: within so many characters before or after. */
export function hasCueNear(text: string, range: TextRange, cue: RegExp, distance = 40): boolean {
  return (
    cue.test(textBefore(text, range.start, distance)) ||
    cue.test(textAfter(text, range.end, distance))
  );
}

/** Whether a cue stands before a range; a pattern that ends with `$` asks for right before. */
export function hasCueBefore(text: string, range: TextRange, cue: RegExp, distance = 24): boolean {
  return cue.test(textBefore(text, range.start, distance));
}

/** Whether a cue stands after a range; a pattern that begins with `^` asks for right after. */
export function hasCueAfter(text: string, range: TextRange, cue: RegExp, distance = 24): boolean {
  return cue.test(textAfter(text, range.end, distance));
}
