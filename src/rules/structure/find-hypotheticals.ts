import type { Scope } from '../match/hit.ts';
import type { DraftWord } from './list-words.ts';
import { joinStretches, type Stretches } from './structure.ts';

/** A case is taken to end after so many words. */
const MAX_REACH = 40;

const split = (words: string) => new Set(words.split(' '));

/** Words that open a case which may or may not be. */
const OPENERS = split('if whenever unless suppose supposing imagine whoever');
/** With these before it, `who` speaks of nobody in particular. */
const ANYBODY = split('anyone anybody someone somebody people those everyone whoever');
/** With these after it, `when` and `should` speak of nobody in particular. */
const GENERIC_SUBJECTS = split('anyone anybody someone somebody people you others');

/**
 * What is only supposed: after `if`, `whenever`, `in case`, `when people`, `anyone who`, up to the
 * next comma, `then`, or the end of the sentence. What follows from it is not part of it.
 */
export function findHypotheticals(words: readonly DraftWord[]): Stretches {
  const scopes: Scope[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isOpener(words, at)) continue;
    const first = words[at + 1];
    const last = words[endOfCase(words, at)];
    if (first === undefined || last === undefined || last.token < first.token) continue;
    scopes.push({ first: first.token, last: last.token });
  }
  return joinStretches(scopes);
}

/** Whether a word opens a case that is only supposed. */
function isOpener(words: readonly DraftWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (OPENERS.has(text)) return true;
  const before = words[at]?.before === 'none' ? (words[at - 1]?.text ?? '') : '';
  const after = words[at + 1]?.before === 'none' ? (words[at + 1]?.text ?? '') : '';
  switch (text) {
    case 'case':
      return before === 'in' && after !== 'of' && after !== 'you';
    case 'when':
    case 'should':
      return GENERIC_SUBJECTS.has(after) && (text === 'when' || before === '');
    case 'who':
      return ANYBODY.has(before);
    default:
      return false;
  }
}

/** The last word of the case; the opener itself when nothing follows it. */
function endOfCase(words: readonly DraftWord[], opener: number): number {
  let last = opener;
  for (let at = opener + 1; at <= opener + MAX_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.before !== 'none' || word.text === 'then') return last;
    last = at;
  }
  return last;
}
