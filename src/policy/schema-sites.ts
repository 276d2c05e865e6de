import { z } from 'zod';

import { id, text, words } from './schema-atoms.ts';

/** The longest that makes sense; the longest of ours has some six hundred characters. */
const MAX_SELECTOR = 2_000;

/**
 * Whether something may be a CSS selector: the page itself reads it, and leaves out what it cannot.
 * Must match `[aria-label="Post"] > button`; must not match `button {}` nor `[aria-label="Post`.
 */
function isSelector(given: string): boolean {
  const bare = given.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  const isBalanced = ['[]', '()'].every(([open = '', close = '']) => {
    return bare.split(open).length === bare.split(close).length;
  });
  return (
    isBalanced && given.trim() !== '' && given.length <= MAX_SELECTOR && !/["'{};<@]/.test(bare)
  );
}

const selector = z.string().refine(isSelector, 'a CSS selector');

/** Selectors of one compose box of one site, in place of ours: data, and never code. */
const siteRepair = z.strictObject({
  adapter: id,
  box: id,
  editable: selector.optional(),
  composer: selector.optional(),
  parts: selector.optional(),
  submit: selector.optional(),
});

/** What a policy says about sites. */
export const sitesSchema = z.strictObject({
  off: words.optional(),
  add: z.array(z.strictObject({ host: text, adapter: id })).optional(),
  repair: z.array(siteRepair).optional(),
});

export type SiteRepair = z.infer<typeof siteRepair>;
