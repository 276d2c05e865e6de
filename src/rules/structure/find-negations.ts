import type { Scope } from '../match/hit.ts';
import type { DraftWord } from './list-words.ts';
import { joinStretches, type Stretches } from './structure.ts';

/** A negation reaches no further than so many words. */
const MAX_REACH = 12;

const split = (words: string) => new Set(words.split(' '));

const NEGATORS = split(
  'not no never none nothing nobody nowhere neither nor without cannot cant dont doesnt didnt isnt ' +
    'arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt aint',
);
/** Words after which a negation no longer holds. */
const STOPS = split(
  'but however although though whereas while because cos since so yet until till unless except ' +
    'then if when as',
);
/** Subjects: after `and` or `or` they begin a clause of their own. */
const SUBJECTS = split(
  "i we you he she it they this that there i'm i've i'll i'd we're we've we'll we'd you're you've " +
    "he's she's it's they're they've that's there's",
);
/** What makes a negator say something else: `not only`, `no doubt`, `can't wait`, `don't forget`. */
const PSEUDO: Readonly<Record<string, ReadonlySet<string>>> = {
  not: split('only just merely simply'),
  no: split('doubt wonder matter problem worries question'),
  can: split('wait believe help thank recommend'),
  could: split('wait believe help agree'),
  do: split('forget miss'),
};
// Must match `happier` and `better`; must not match `happy`.
const COMPARATIVE = /^(?:more|better|worse|\w{2,}er)$/;
const LINKING_VERBS = split('be been felt feel looked have had');

/**
 * The words that are denied: from after a negator to the end of its clause. `Not only`, `can't wait`,
 * `never been happier` and the `isn't` of a question deny nothing.
 */
export function findNegations(words: readonly DraftWord[]): Stretches {
  const scopes: Scope[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNegator(words, at)) continue;
    const first = words[at + 1];
    const last = words[endOfReach(words, at)];
    if (first === undefined || last === undefined || last.token < first.token) continue;
    scopes.push({ first: first.token, last: last.token });
  }
  return joinStretches(scopes);
}

/** Whether a word denies what follows it. */
function isNegator(words: readonly DraftWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const isContracted = text.endsWith("n't");
  if (!isContracted && !NEGATORS.has(text)) return false;
  const next = wordAfter(words, at);
  // Must match the number in `no 5`; must not match `no returns`.
  if (text === 'no' && /^\d/.test(next)) return false;
  if (PSEUDO[stemOf(text)]?.has(next)) return false;
  if (SUBJECTS.has(next) && isContracted && opensClause(words, at)) return false;
  return !isSuperlative(words, at);
}

/** Where a verb stands before its subject: `Isn't it …?`, `why don't we …`. */
function opensClause(words: readonly DraftWord[], at: number): boolean {
  if (words[at]?.before !== 'none') return true;
  return ['why', 'and', 'but', 'so', 'or'].includes(words[at - 1]?.text ?? '');
}

/** `never been happier`, `couldn't be prouder`: praise, not a denial. */
function isSuperlative(words: readonly DraftWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (text !== 'never' && stemOf(text) !== 'could') return false;
  return LINKING_VERBS.has(wordAfter(words, at)) && COMPARATIVE.test(wordAfter(words, at + 1));
}

/** `can't`, `cant` and `cannot` are negations of `can`. */
function stemOf(text: string): string {
  const stem = text.replace(/n'?t$/, '');
  if (text === 'cannot' || stem === 'ca') return 'can';
  return stem === 'could' || stem === 'do' ? stem : text;
}

/** The next word of the same clause, or nothing. */
function wordAfter(words: readonly DraftWord[], at: number): string {
  const next = words[at + 1];
  return next === undefined || next.before !== 'none' ? '' : next.text;
}

/** The last word that a negator reaches; the negator itself when it reaches none. */
function endOfReach(words: readonly DraftWord[], negator: number): number {
  let last = negator;
  for (let at = negator + 1; at <= negator + MAX_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.before === 'sentence' || STOPS.has(word.text)) return last;
    if (word.before === 'clause' && !isListed(words, at)) return last;
    const joins = word.text === 'and' || word.text === 'or';
    if (joins && SUBJECTS.has(words[at + 1]?.text ?? '')) return last;
    last = at;
  }
  return last;
}

/** Whether a comma before `at` is one of a list: `not a doctor, nurse or porter`. */
function isListed(words: readonly DraftWord[], at: number): boolean {
  for (let ahead = at; ahead <= at + 3; ahead += 1) {
    const word = words[ahead];
    if (word === undefined || word.before === 'sentence') return false;
    if (word.text === 'or' || word.text === 'nor') return true;
  }
  return false;
}
