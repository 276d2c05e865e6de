import { z } from 'zod';

import { STRUCTURES } from '../rules/structure/structure.ts';

// A message given to a check is what was expected; the parser puts it into a sentence.

// Must match `review-replies`; must not match `Review Replies`.
/** What rules, clauses, signals and packs are called by. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case words joined by hyphens');
// Must match `a`; must not match a run of blanks.
/** Something to read. */
export const text = z.string().regex(/\S/, 'some text');
/** A list of things to read or to look for. */
export const words = z.array(text);
/** Addresses become links in a panel: the web only, so that none of them can run a script. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'a web address such as https://…' });
/** Where a person can be asked in writing. */
export const chatAddress = z.url({
  protocol: /^(https|msteams|slack)$/,
  error: 'a chat address that starts with https:, msteams: or slack:',
});
/** A moment that means the same everywhere. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'a date and time with its offset, such as 2026-11-22T09:00:00Z',
});

const structures = STRUCTURES.join('|');
const TOGETHER = '`post`, `paragraph`, `sentence` or `N words`';
const AT_START = '`first line`, `first sentence`, `first N words` or `first N characters`';
const INSIDE = `inside a ${STRUCTURES.map((structure) => `\`${structure}\``).join(', ')}`;

/** What was expected, in the words of what seems to be meant. */
function describePart(found: unknown): string {
  const given = String(found);
  // Must match `7 word` and `sentences`; must not match `quotes`.
  if (/^(?:\d|post|para|sent)/.test(given)) return TOGETHER;
  return given.startsWith('first') ? AT_START : `${TOGETHER}, ${AT_START}, or ${INSIDE}`;
}

/** A part of a post in which things are seen together. */
export const partOfPost = z.string().regex(
  // Must match `12 words`, `first line` and `first 125 characters`; must not match `first 0 words`.
  new RegExp(
    `^(?:post|paragraph|sentence|[1-9]\\d{0,2} words|${structures}|` +
      'first (?:line|sentence|[1-9]\\d{0,2} words|[1-9]\\d{0,3} characters))$',
  ),
  { error: ({ input }) => describePart(input) },
);

/** The part of a post that a guard must share with a finding. */
export const guardedPart = z.string().regex(
  // Must match `6 words` and `quotation`; must not match `first line`.
  new RegExp(`^(?:post|paragraph|sentence|[1-9]\\d{0,2} words|${structures})$`),
  `${TOGETHER}, or ${INSIDE}`,
);
