import type { TextRange } from '../../shared/text-range.ts';
import { foldCharacter } from './fold-character.ts';
import { createOffsetMap, IDENTITY, type OffsetMap } from './offset-map.ts';
import { lendUnits, listBeyondAscii, relendUnits } from './units.ts';

/**
 * A draft as everything later reads it: no invisible characters, one kind of quote, dash and
 * blank, Latin letters where others only look like them. Case is kept.
 */
export interface FoldedText {
  readonly plain: string;
  /** The draft's range behind a range of `plain`, on code-point boundaries. */
  toOriginal(start: number, end: number): TextRange;
}

/** Folds a draft. A draft in ASCII is its own plain text. */
export function foldText(text: string): FoldedText {
  const beyond = listBeyondAscii(text);
  if (beyond.length === 0) return { plain: text, toOriginal: IDENTITY };
  const folding = new Folding(text);
  for (const at of beyond) folding.readAt(at);
  return { plain: folding.finish(), toOriginal: folding.map.toOriginal };
}

/** One walk over a draft: stretches that stay as they are, are copied whole. */
class Folding {
  readonly map: OffsetMap = createOffsetMap();
  readonly #text: string;
  readonly #units: Uint16Array;
  /** Joined at the end: a text that grows by pieces is copied again and again. */
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the stretch that has not been copied yet begins. */
  #from = 0;
  /** Whether every unit of the plain text stands where its unit of the draft stood. */
  #isInPlace = true;

  constructor(text: string) {
    this.#text = text;
    this.#units = lendUnits(text);
  }

  /** Folds the character that begins at a place and is not ASCII. */
  readAt(at: number): void {
    const codePoint = this.#text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (isCombining(codePoint)) this.#compose(at, next, codePoint);
    else this.#replace(at, next, foldCharacter(codePoint));
  }

  /** The plain text; nothing may be folded after it. */
  finish(): string {
    this.#copyTo(this.#text.length);
    const plain = this.#parts.join('');
    relendUnits(this.#isInPlace ? plain : undefined);
    return plain;
  }

  /** Copies what is the same in both texts. */
  #copyTo(at: number): void {
    if (at > this.#from) this.#push(this.#text.slice(this.#from, at));
    this.#from = Math.max(this.#from, at);
  }

  #push(part: string): void {
    if (part === '') return;
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Writes what a character counts as; a character of the same length needs no entry in the map. */
  #replace(at: number, next: number, folded: string): void {
    if (folded.length === next - at && this.#text.startsWith(folded, at)) return;
    this.#copyTo(at);
    if (folded.length === 1 && next - at === 1) {
      if (this.#isInPlace) this.#units[at] = folded.charCodeAt(0);
    } else {
      this.map.add(this.#length, folded.length, at, next);
      this.#isInPlace = false;
    }
    this.#push(folded);
    this.#from = next;
  }

  /** Joins a diacritic with its letter where one character for both exists, else drops it. */
  #compose(at: number, next: number, codePoint: number): void {
    this.#copyTo(at);
    this.#from = next;
    this.#isInPlace = false;
    const last = this.#parts.at(-1);
    if (last === undefined) {
      this.map.add(0, 0, at, next);
      return;
    }
    const composed = (last.slice(-1) + String.fromCodePoint(codePoint)).normalize('NFC');
    if (composed.length === 1) this.#parts[this.#parts.length - 1] = last.slice(0, -1) + composed;
    this.map.extendLast(this.#length - 1, next);
  }
}

/** Whether the character is a diacritic, or a stroke or keycap laid over the character before. */
function isCombining(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
    (codePoint >= 0x1ab0 && codePoint <= 0x1aff)
  );
}
