import { makePrintable } from '../check/make-printable.ts';

/** Characters of a post that are shown; enough to see what it is about. */
const MAX_SHOWN = 100;

/** Writes a post on one line, shortened, with nothing that could act on a terminal. */
export function quoteText(text: string): string {
  const characters = [...makePrintable(text).replaceAll(/\s+/g, ' ').trim()];
  return characters.length > MAX_SHOWN
    ? `${characters.slice(0, MAX_SHOWN).join('')}…`
    : characters.join('');
}
