// The commonest words of public posts, with how often each is met in a thousand words: counted once
// on Reddit comments, tweets and comments on services.
const COMMON_WORDS = new Map(
  (
    'the:33 i:29 to:27 and:22 a:20 you:14 it:13 of:12 was:12 is:11 that:11 for:10 in:10 my:9 this:9 ' +
    'me:8 on:7 with:7 have:7 not:6 be:6 they:6 very:6 but:5 so:5 are:5 at:5 just:4 good:4 like:4 as:4 ' +
    'time:4 all:4 your:4 he:4 get:4 were:4 if:4 what:4 when:3 more:3 no:3 we:3 do:3 an:3 from:3 can:3 ' +
    'would:3 about:3 staff:3 had:3 up:3 one:3 could:3 out:2 been:2 there:2 or:2 really:2 people:2 ' +
    "i'm:2 love:2 it's:2 how:2 think:2 because:2 too:2 who:2 has:2 them:2 she:2 by:2 don't:2 better:2 " +
    'know:2 her:2 some:2 him:2 go:2 got:2 call:2 now:2 thank:2 see:2 thanks:2 only:2 feel:2 his:2 ' +
    'care:2 well:2 help:2 nothing:2 will:2 much:2 did:2 their:1 being:1 am:1 great:1 made:1 make:1 ' +
    'than:1 then:1 need:1 way:1 here:1 even:1 after:1 always:1 back:1 should:1 someone:1 going:1 ' +
    'still:1 why:1 right:1 wait:1 also:1 day:1 want:1 over:1 never:1 any:1 which:1 man:1 everything:1 ' +
    'life:1 us:1 say:1 sure:1 long:1 thing:1 happy:1'
  )
    .split(' ')
    .map((entry): [string, number] => {
      const [word = '', count = ''] = entry.split(':');
      return [word, Number(count)];
    }),
);

/** The share of each letter and of the blank in posts, in thousandths. */
const SHARES: Readonly<Record<string, number>> = {
  ' ': 180,
  ...{ e: 98, t: 76, a: 67, o: 64, i: 58, n: 55, s: 50, r: 43, h: 40, l: 36, d: 30, u: 25, m: 24 },
  ...{ c: 21, y: 21, g: 18, w: 17, p: 17, f: 16, b: 13, v: 10, k: 9, '.': 12, ',': 9, "'": 5 },
};
const RARE_SHARE = 2;
const CHARACTERS_PER_WORD = 5.5;

/** How many stretches of digits are to be expected in a thousand words. */
export const DIGITS = 20;

/**
 * How often a literal (lower case) is to be expected in a thousand words of posts: in the common
 * words that have it, and by its letters alone in all others. An estimate to compare literals with.
 */
export function literalFrequency(literal: string, atWordStart: boolean): number {
  let expected = atWordStart ? 1_000 : 1_000 * CHARACTERS_PER_WORD;
  for (const character of literal) expected *= (SHARES[character] ?? RARE_SHARE) / 1_000;
  const [first = '', ...rest] = literal.trim().split(' ');
  for (const [word, frequency] of COMMON_WORDS) {
    const isIn = atWordStart ? word.startsWith(first) : word.includes(first);
    // Of two words in a row, each makes the other rarer by far.
    if (isIn) expected += frequency / (rest.length > 0 ? 20 : 1);
  }
  return expected;
}
