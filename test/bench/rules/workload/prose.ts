import { createRandom, type Random } from './random.ts';

/** What employees post on an ordinary day. */
const SENTENCES = [
  'Lovely to see so many of you at the open day on Saturday, thank you for coming along.',
  'We are looking for a new receptionist, and the advert stays on our website until the end of May.',
  'Long week, but the team was brilliant and the cake in the staff room helped a great deal.',
  'Does anyone know a good place for lunch near the station that is quiet enough for a chat?',
  'My talk on writing for screens is online now, with slides, and I would love your thoughts.',
  'The buses are off again, so please leave a bit more time if you are coming in today.',
  'Reading about the new guidance on the train; there is more in it than the headlines suggest.',
  "It's our twentieth birthday this month – how quickly that went!",
  'Proud of everyone who ran the half marathon in the rain for the hospice on Sunday.',
  'Three tips for a calmer inbox: fewer lists, shorter threads, and a walk before lunch.',
  'The garden behind the canteen is finally in bloom and the bees have noticed as well.',
  'If you have ever wondered what an apprentice does all day, read what ours have written.',
  'Great questions from the students at the careers fair, who kept us on our toes for hours.',
  'Our phones are down this morning; messages on this page will be answered in the meantime.',
  'Happy retirement to a colleague who taught half of the building how the old printer works.',
  'What a view from the roof at sunrise, worth every one of the stairs.',
  'We have moved the newsletter to Thursdays because that is when you said you read it.',
  'Anyone else still thinking about that last scene? No spoilers, some of us are behind.',
  'The library has a small exhibition on the history of the canal, open until six each day.',
  'New bike racks at the side door: first come, first served, and please lock both wheels.',
  'A year ago I could not have told you what a pivot table was, and now I teach the course.',
  'Thank you to the neighbours who brought blankets and tea when the heating failed last night.',
  'Booked a week off and already wondering which book to bring to the coast.',
  'It takes about ten minutes to fill in the survey, and every answer is read by a person.',
  'The choir is short of tenors; no audition, only a good ear and Tuesday evenings free.',
  'Small change to our opening hours on the bank holiday: we open at ten and close at four.',
  'I learnt more from one hour of pairing today than from a month of reading manuals.',
  'Our café now takes cards, so you no longer need to find a cash machine on the way.',
  'Someone left a green umbrella in the meeting room, and it is waiting at the front desk.',
  'Looking forward to the conference next week; come and say hello if you see me there.',
] as const;

/**
 * Different texts of exactly `length` characters, in which each of `mentions` stands once or more
 * when there is room. Different seeds give different texts.
 */
export function createTexts(
  count: number,
  length: number,
  options: { readonly mentions?: readonly string[]; readonly seed?: number } = {},
): readonly string[] {
  const random = createRandom(options.seed ?? 7);
  return Array.from({ length: count }, () => createText(random, length, options.mentions ?? []));
}

/** One text: sentences in a new order each time round, mentions among them, cut to length. */
function createText(random: Random, length: number, mentions: readonly string[]): string {
  const sentences: string[] = [];
  let size = 0;
  const add = (sentence: string) => {
    sentences.push(sentence);
    size += sentence.length + 1;
  };
  const gap = Math.max(1, Math.floor(length / (mentions.length + 1)));
  let mentioned = 0;
  while (size < length) {
    if (mentioned < mentions.length && size >= gap * (mentioned + 0.5)) {
      add(`Yesterday I met ${mentions[mentioned]} at the market.`);
      mentioned += 1;
    } else add(`${random.pick(SENTENCES)}${random.integer(6) === 0 ? '\n\n' : ''}`);
  }
  return sentences.join(' ').slice(0, length);
}
