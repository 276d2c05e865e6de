import type { Policy } from '../policy.ts';
import type { Group } from '../schema.ts';
import { countOrdinaryPosts } from './count-ordinary-posts.ts';
import { findLoneTerms } from './find-lone-terms.ts';

/** Words that are named; the rest is counted. */
const MAX_NAMED = 3;

/**
 * The common words of which a single one makes a group hold, commonest first, with the ordinary
 * posts that contain them; `undefined` when there is none.
 */
export function describeLoneWords(group: Group | undefined, policy: Policy): string | undefined {
  const common = [...findLoneTerms(group, policy)]
    .map((term) => ({ term, hits: countOrdinaryPosts(term) }))
    .filter(({ hits }) => hits > 0)
    .sort((left, right) => right.hits - left.hits || (left.term < right.term ? -1 : 1));
  if (common.length === 0) return undefined;
  const named = common.slice(0, MAX_NAMED).map(({ term, hits }) => `"${term}" in ${hits}`);
  const more = common.length - named.length;
  const rest = more > 0 ? `, and ${more} more such ${more === 1 ? 'word' : 'words'}` : '';
  return `on a single common word: of 10,000 ordinary posts ${named.join(', ')}${rest}`;
}
