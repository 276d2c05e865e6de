import type { Scope } from '../match/hit.ts';
import type { DraftWord } from './list-words.ts';
import { joinStretches, type Stretches } from './structure.ts';

/** What is reported is taken to end after so many words. */
const MAX_REACH = 40;

const split = (words: string) => new Set(words.split(' '));

const SPEECH_VERBS = split(
  'said says saying told tells telling asked asks claimed claims claiming shouted shouts shouting ' +
    'screamed screams screaming yelled yells yelling muttered whispered snapped wrote writes ' +
    'replied replies commented tweeted texted insisted insists called calls calling',
);
/** These report only with a person after them: one calls a person a fool, but calls an office too. */
const NAMING_VERBS = split('called calls calling');
const PERSONS = split('me us him her them my our');
const AFTER_A_PHONE_CALL = split('back to at on in about for from again up when and or over out');
const BE_FORMS = split('was were is am are be been being get gets got getting');
const THIRD_PERSONS = split(
  'he she they someone somebody everyone guy man woman bloke lady lad girl boy customer patient ' +
    'client manager boss colleague driver',
);
const OWN_SUBJECTS = split("i we i'd we'd i've we've i'm we're");
/** Whose name-calling is reported by `was called`; an island that is called something is not. */
const CALLED = split("i we he she they you i've we've he's she's they've i'd we'd who");
/** What may stand between a subject and its verb. */
const FILLERS = split(
  'have has had just also then already once always literally actually even basically simply only ' +
    'not never may might could would should can will must do did',
);
/** Own words go on after these. */
const STOPS = split('but although though however whereas');
const OWN_CLAUSES = split("i we i'm i've i'd i'll we're we've we'd we'll");

/**
 * What somebody else is said to have said: after `she told me`, `a man shouted at us`, `I was called`
 * or `he was like`, up to the end of the sentence or the next clause of the writer's own.
 */
export function findReportedSpeech(words: readonly DraftWord[]): Stretches {
  const scopes: Scope[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const verb = isSpeechVerb(words, at) ? at : isLikeVerb(words, at) ? at + 1 : undefined;
    if (verb === undefined) continue;
    const first = words[verb + 1];
    const last = words[endOfReport(words, verb)];
    if (first === undefined || last === undefined || last.token < first.token) continue;
    scopes.push({ first: first.token, last: last.token });
  }
  return joinStretches(scopes);
}

/** Whether somebody other than the writer speaks here. */
function isSpeechVerb(words: readonly DraftWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!SPEECH_VERBS.has(text)) return false;
  if (isPassive(words, at)) return true;
  if (NAMING_VERBS.has(text) && !callsSomebodySomething(words, at)) return false;
  const subject = subjectBefore(words, at);
  // `Saying …` by itself is about saying so, whoever does.
  if (subject === '' && text.endsWith('ing')) return false;
  // `That said, …` and `having said that` report nobody.
  return !OWN_SUBJECTS.has(subject) && subject !== 'that' && subject !== 'having';
}

/** `called me a fool`: not `called the office`, and not `called me back`. */
function callsSomebodySomething(words: readonly DraftWord[], at: number): boolean {
  const name = words[at + 2];
  if (name === undefined || name.before !== 'none') return false;
  return PERSONS.has(words[at + 1]?.text ?? '') && !AFTER_A_PHONE_CALL.has(name.text);
}

/** `was told`, `been called`, `got asked`: someone else did it. */
function isPassive(words: readonly DraftWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (text !== 'told' && text !== 'called' && text !== 'asked') return false;
  if (!BE_FORMS.has(subjectBefore(words, at))) return false;
  const before = words.slice(Math.max(0, at - 4), at);
  return text !== 'called' || before.some((word) => CALLED.has(word.text));
}

/** `he was like`: not `it was like`, and not `he was like a father`. */
function isLikeVerb(words: readonly DraftWord[], at: number): boolean {
  const verb = words[at]?.text ?? '';
  if (verb !== 'was' && verb !== 'were' && verb !== 'is' && verb !== 'goes') return false;
  if (words[at + 1]?.text !== 'like' || !THIRD_PERSONS.has(words[at - 1]?.text ?? '')) return false;
  const next = words[at + 2];
  return next !== undefined && !['a', 'an', 'the', 'my', 'that', 'this'].includes(next.text);
}

/** The word that a verb is said of, fillers left out; nothing at the start of a clause. */
function subjectBefore(words: readonly DraftWord[], verb: number): string {
  for (let at = verb; at > 0 && at > verb - 5; at -= 1) {
    if (words[at]?.before !== 'none') return '';
    const text = words[at - 1]?.text ?? '';
    if (!FILLERS.has(text)) return text;
  }
  return '';
}

/** The last word of what is reported. */
function endOfReport(words: readonly DraftWord[], verb: number): number {
  let last = verb;
  for (let at = verb + 1; at <= verb + MAX_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.before === 'sentence' || STOPS.has(word.text)) return last;
    const joins = word.text === 'and' || word.text === 'so' || word.before === 'clause';
    const next = word.text === 'and' || word.text === 'so' ? words[at + 1] : word;
    if (joins && at > verb + 1 && OWN_CLAUSES.has(next?.text ?? '')) return last;
    last = at;
  }
  return last;
}
