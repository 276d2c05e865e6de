/** Takes out what would act on a terminal: control and direction characters of a draft. */
export function makePrintable(words: string): string {
  // Must match an escape character or a right-to-left override; must not match `é` or an emoji.
  return words.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
