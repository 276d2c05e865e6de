import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';
import { isWordAt } from './neighbours.ts';

/** Judges one match of a pattern. */
export type Accept = (match: RegExpExecArray, range: TextRange) => boolean;

/**
 * Tries a sticky pattern at each of the places, which are in order; places inside the match before
 * are passed over. Where the pattern has the group `mark`, that group is the range (flag `d`). So
 * a text costs what its few places cost, not what a pattern costs at every character.
 */
export function findAt(
  text: string,
  places: readonly number[],
  pattern: RegExp,
  accept: Accept = () => true,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let done = 0;
  for (const at of places) {
    if (at < done) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const range = readRange(match);
    if (!accept(match, range)) continue;
    ranges.push(range);
    done = at + match[0].length;
  }
  return ranges;
}

/** What a sticky pattern matches at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): TextRange | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? { start: at, end: pattern.lastIndex } : undefined;
}

/** The group `mark`, else the whole match. */
function readRange(match: RegExpExecArray): TextRange {
  const mark = match.indices?.groups?.['mark'];
  if (mark !== undefined) return { start: mark[0], end: mark[1] };
  return { start: match.index, end: match.index + match[0].length };
}

/**
 * A global pattern of words or their beginnings: sorted, so that the engine reads what they share
 * once, and tried only where a word begins.
 */
export function createCue(starts: readonly string[]): RegExp {
  const escaped = [...new Set(starts)].sort().map((start) => start.replaceAll(/[^\w ]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})`, 'g');
}

/** Where a match of a global pattern begins that does not continue a word: words that announce something. */
export function listCues(text: string, cue: RegExp): readonly number[] {
  const places: number[] = [];
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match !== null; match = cue.exec(text)) {
    if (!isWordAt(text, match.index - 1)) places.push(match.index);
    else cue.lastIndex = match.index + 1;
  }
  return places;
}

/** Where any of the literals stands, in order. */
export function listLiterals(text: string, literals: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const literal of literals) {
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
      places.push(at);
    }
  }
  return literals.length === 1 ? places : places.sort((one, other) => one - other);
}

/** Where each row of digits begins. */
export function listDigits(scan: Scan): readonly number[] {
  const places: number[] = [];
  for (const run of scan.digitRuns) {
    let isInside = false;
    for (let at = run.start; at < run.end; at += 1) {
      const unit = scan.plain.charCodeAt(at);
      const isDigit = unit >= 0x30 && unit <= 0x39;
      if (isDigit && !isInside) places.push(at);
      isInside = isDigit;
    }
  }
  return places;
}

/** Places moved back to where their word begins, over at most so many letters and digits. */
export function toWordStarts(
  text: string,
  places: readonly number[],
  most: number,
): readonly number[] {
  return places.map((place) => {
    let at = place;
    while (at > 0 && place - at < most && isWordAt(text, at - 1)) at -= 1;
    return at;
  });
}
