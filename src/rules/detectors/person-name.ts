import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, readListOption } from './detector.ts';
import { joinFound } from './find/join-found.ts';
import {
  endOfName,
  isApart,
  isFull,
  isShouted,
  isTitledName,
  type NameText,
} from './find/name-parts.ts';

import { listNameRuns, type NameRun, type NameWord } from './find/name-runs.ts';
import { textBefore } from './find/neighbours.ts';
import { findSmallTitled } from './find/small-titles.ts';
import { type WordsBefore, wordsBefore } from './find/words-before.ts';

/** What makes words a name. */
type Kind = 'title' | 'role' | 'possessive' | 'place' | 'full' | 'context';

const KINDS: readonly Kind[] = ['title', 'role', 'possessive', 'place', 'full'];
/** How far back the context of a name is looked at. */
const AROUND = 44;

/**
 * Name of a person. A title with a surname, a role or relation with a name, “our Priya” and
 * “Priya’s mum”, a name beside a bed or room, and a given name with a surname. Options: `kinds`,
 * any of `title`, `role`, `possessive`, `place`, `full` (these five unless given) and `context` (a
 * given name alone, or an unknown name beside “dear”, “said” and the like); `parts: 2` keeps only
 * names of two words or more.
 */
export const personName: Detector = {
  id: 'person-name',
  looksUp: ['names'],
  find(scan, { options, vocabulary: { names } }) {
    const asked = readListOption(options, 'kinds');
    const wants = (kind: Kind) => (asked.length === 0 ? KINDS : asked).includes(kind);
    const text = { scan, names, wants };
    const runs = listNameRuns(scan, names).flatMap((run) => readNames(text, run));
    const found = joinFound(runs, wants('title') ? findSmallTitled(scan, names) : []);
    return options['parts'] === 2 ? found.filter((range) => hasTwoParts(text, range)) : found;
  },
};

/** A draft, and what is looked for in it. */
interface SearchedText extends NameText {
  readonly wants: (kind: Kind) => boolean;
}

/** The names in one run of words with capitals. */
function readNames(text: SearchedText, run: NameRun): readonly TextRange[] {
  const names: TextRange[] = [];
  for (let at = 0; at < run.length; ) {
    const name = nameAt(text, run, at);
    if (name !== undefined) names.push(name);
    at = name === undefined ? at + 1 : run.findIndex(({ start }) => start >= name.end);
    if (at < 0) break;
  }
  return names;
}

/** The name that begins with one word of a run. */
function nameAt(text: SearchedText, run: NameRun, at: number): TextRange | undefined {
  const { scan, names, wants } = text;
  const word = run[at];
  if (word === undefined) return undefined;
  if (wants('title') && names.titles.has(word.key)) {
    const next = run[at + 1];
    const isJoined =
      next !== undefined &&
      !isApart(text, word, next) &&
      isShouted(scan.plain, word) === isShouted(scan.plain, next);
    const end = isJoined ? endOfName(text, run, at + 1) : undefined;
    if (end !== undefined) return { start: word.start, end };
  }
  if (!word.isNameLike && !word.isInitial) return undefined;
  const end = endOfName(text, run, at);
  if (end === undefined) return undefined;
  const range = { start: word.start, end };
  const before = wordsBefore(scan.lower, word.start);
  if (at === 0 && wants('title') && isTitledName(text, word, before)) {
    return { start: word.start - 1 - before.last.length, end };
  }
  const isName =
    (wants('full') && isFull(text, run, at)) ||
    (at === 0 && isAnnounced(text, word, range, before)) ||
    (wants('context') && isInContext(text, word, range));
  return isName ? range : undefined;
}

/** Whether what stands around a run says that it is a person. */
function isAnnounced(
  text: SearchedText,
  word: NameWord,
  { end }: TextRange,
  before: WordsBefore,
): boolean {
  const { names, wants } = text;
  const { lower } = text.scan;
  const { last, secondLast, hasComma } = before;
  const isKnown = word.isSurelyGiven;
  if (wants('role')) {
    if (names.loose.has(last) ? word.isGiven : isRole(text, word, before)) return true;
    if (isKnown && isAt(names.roleAfter, lower, end)) return true;
  }
  if (wants('place') && isAt(names.placeAfter, lower, end)) return true;
  if (!wants('possessive')) return false;
  const { possessives, fond } = names;
  const isOurs = possessives.has(last) || (fond.has(last) && possessives.has(secondLast));
  return (isKnown && isOurs && !hasComma) || isAt(names.possessiveAfter, lower, end);
}

/** Whether a role or `name is` stands before a name; an abbreviation such as `HR` is none. */
function isRole(
  { scan: { plain }, names }: NameText,
  word: NameWord,
  { last, secondLast }: WordsBefore,
): boolean {
  const isNamed = secondLast === 'name' && (last === 'is' || last === 'was');
  if (!names.roles.has(last) && !isNamed) return false;
  return (
    !isShouted(plain, word) || word.isGiven || isShouted(plain, endingAt(word.start - 1, last))
  );
}

/** The word of a length that ends at an offset. */
function endingAt(end: number, { length }: string): TextRange {
  return { start: end - length, end };
}

/** A given name alone, or an unknown name, where only people are spoken of in that way. */
function isInContext(
  { scan: { lower }, names }: NameText,
  word: NameWord,
  { start, end }: TextRange,
): boolean {
  const before = textBefore(lower, start, AROUND);
  if (word.isSurelyGiven) {
    return (
      before === '' || names.contextBefore.test(before) || isAt(names.contextAfter, lower, end)
    );
  }
  return names.personBefore.test(before) || isAt(names.personAfter, lower, end);
}

/** Whether a sticky pattern matches at an offset. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a name has two words besides its title. */
function hasTwoParts({ scan, names }: NameText, { start, end }: TextRange): boolean {
  const words = scan.lower.slice(start, end).split(/[ .]{1,2}/);
  return words.filter((word) => word.length > 1 && !names.titles.has(word)).length > 1;
}
