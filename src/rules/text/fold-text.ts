import type { TextRange } from '../../shared/text-range.ts';
import { foldCharacter } from './fold-character.ts';

/**
 * A draft as everything later reads it: no invisible characters, one kind of quote, dash and
 * blank, Latin letters where others only look like them. Case is kept.
 */
export interface FoldedText {
  readonly plain: string;
  /** The draft's range behind a range of `plain`, on code-point boundaries. */
  toOriginal(start: number, end: number): TextRange;
}

// Must match `é` and a curly quote; must not match plain English.
const BEYOND_ASCII = /[^\x00-\x7f]/;
const COMBINING_FIRST = 0x300;
const COMBINING_LAST = 0x36f;

/** Folds a draft. A draft in ASCII is its own plain text. */
export function foldText(text: string): FoldedText {
  if (!BEYOND_ASCII.test(text)) {
    return { plain: text, toOriginal: (start, end) => ({ start, end }) };
  }
  const folding = foldUnits(text);
  return { plain: folding.plain, toOriginal: (start, end) => mapBack(text, folding, start, end) };
}

interface Folding {
  readonly plain: string;
  /** For each unit of `plain`, where its character begins and ends in the draft. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Walks the code points once; `é` written as two characters becomes one. */
function foldUnits(text: string): Folding {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (isCombining(codePoint)) {
      composeInto(parts, codePoint);
      if (ends.length > 0) ends[ends.length - 1] = next;
    } else {
      const folded = codePoint < 0x80 ? text.charAt(at) : foldCharacter(codePoint);
      for (let unit = 0; unit < folded.length; unit += 1) {
        parts.push(folded.charAt(unit));
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { plain: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Whether the character is a diacritic, or a stroke or keycap laid over the character before. */
function isCombining(codePoint: number): boolean {
  return (
    (codePoint >= COMBINING_FIRST && codePoint <= COMBINING_LAST) ||
    (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
    (codePoint >= 0x1ab0 && codePoint <= 0x1aff)
  );
}

/** Joins a diacritic with its letter where one character for both exists, else drops it. */
function composeInto(parts: string[], codePoint: number): void {
  const before = parts.at(-1);
  if (before === undefined) return;
  const composed = (before + String.fromCodePoint(codePoint)).normalize('NFC');
  if (composed.length === 1) parts[parts.length - 1] = composed;
}

/** The draft's range behind a plain one; an empty range stays empty. */
function mapBack(text: string, folding: Folding, start: number, end: number): TextRange {
  const from = folding.starts[start] ?? text.length;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: folding.ends[end - 1] ?? text.length };
}
