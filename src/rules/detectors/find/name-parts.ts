import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';
import type { NameLists } from './name-lists.ts';
import type { NameRun, NameWord } from './name-runs.ts';
import type { WordsBefore } from './words-before.ts';

// Must match `clausen`, `martinsson`, `langrova`; must not match `lesson`, `nova`.
const SURNAME_ENDING =
  /(?:[^e]sson|dottir|[dklnrtu]sen|[^n]ova|[a-z]{2}(?:ovic|evic|owski|ewski|inski|owicz|ewicz|enko|akis|opoulos|shvili))$/;

/** A draft, and the names and cues that are looked for in it. */
export interface NameText {
  readonly scan: Scan;
  readonly names: NameLists;
}

/** Whether a title announces a word: after `miss` or `lady` in small letters only a known name counts. */
export function isTitledName(
  { scan, names }: NameText,
  word: NameWord,
  before: WordsBefore,
): boolean {
  if (!isTitle(names, before)) return false;
  const { last } = before;
  if (names.shortTitles.has(last.endsWith('.') ? last.slice(0, -1) : last)) return true;
  return !isShouted(scan.plain, word) && (word.isGiven || word.isSurname);
}

/** Whether the word before a name is a title, with or without its full stop. */
function isTitle(names: NameLists, { last, hasComma }: WordsBefore): boolean {
  if (last === '' || hasComma) return false;
  return last.endsWith('.') ? names.shortTitles.has(last.slice(0, -1)) : names.titles.has(last);
}

/** Where a name that begins with a word ends: `Bell` of `BELL WAITED` and of `Bell Today`. */
export function endOfName(text: NameText, run: NameRun, from: number): number | undefined {
  let end: number | undefined;
  let before: NameWord | undefined;
  for (const word of run.slice(from, from + 4)) {
    if (before !== undefined && isApart(text, before, word)) break;
    if (!word.isInitial && !word.isNameLike) break;
    // In a post that shouts, every word looks like a surname: one is as far as it can be told.
    if (before !== undefined && isShouted(text.scan.plain, before) && !before.isGiven) break;
    if (!word.isInitial) end = word.end;
    before = word;
  }
  return end;
}

/** Whether a sentence ends between two words: after a whole word with a full stop. */
export function isApart({ scan, names }: NameText, before: NameWord, word: NameWord): boolean {
  const gap = scan.plain.slice(before.end, word.start);
  return (
    gap.startsWith("'") ||
    (gap.startsWith('.') && !before.isInitial && !names.shortTitles.has(before.key))
  );
}

/** A word of several letters without a small one. */
export function isShouted(plain: string, { start, end }: TextRange): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return false;
  }
  return true;
}

/**
 * A given name, perhaps initials, and a word that may be a surname; an unknown first word counts
 * where an initial with its full stop or the form of the surname speaks for it.
 */
export function isFull(text: NameText, run: NameRun, at: number): boolean {
  const { plain } = text.scan;
  const [word, next] = [run[at], run[at + 1]];
  const second = run.slice(at + 1, at + 4).find(({ isInitial }) => !isInitial);
  if (word === undefined || next === undefined || second === undefined) return false;
  if (!second.isNameLike || isApart(text, word, next)) return false;
  // In a post that shouts, any two words look like a name.
  if (word.isGiven) return !isShouted(plain, word) || second.isGiven || second.isSurname;
  if (!word.isNameLike || isShouted(plain, word)) return false;
  return (next.isInitial && plain.charAt(next.end) === '.') || SURNAME_ENDING.test(second.key);
}
