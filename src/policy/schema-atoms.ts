import { z } from 'zod';

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
