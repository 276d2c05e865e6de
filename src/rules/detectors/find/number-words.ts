/** Numbers in words, as a pattern part for lower-case text: `two`, `ninety-two`, `half a`. */
export const NUMBER_WORD =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|thousand|million|billion|half a)';

/** Several of them: `two hundred and fifty thousand`. */
export const NUMBER_WORDS = `(?:${NUMBER_WORD}[ -](?:and )?){0,5}${NUMBER_WORD}`;

/** Whether a number could begin here: nothing that makes it the rest of a larger one, a price or a code. */
export function beginsNumber(text: string, at: number): boolean {
  // Must match `1,`, `3.`, `A`, `£`; must not match `, `, `(`.
  return !/(?:\d[.,:/-]|[£$€#\p{L}\d])$/u.test(text.slice(Math.max(0, at - 2), at));
}
