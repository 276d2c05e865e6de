import table from './ordinary-words.tsv?raw';
import { foldTerm } from './signal-terms.ts';

/** Hits in 10,000 posts, by word or two-word phrase. */
const HITS = readTable(table);

/**
 * In how many of 10,000 ordinary posts a word or two-word phrase stands; 0 for what is not among
 * the commonest. The table says what it was counted on.
 */
export function countOrdinaryPosts(term: string): number {
  return HITS.get(foldTerm(term)) ?? 0;
}

/** Reads lines of a term, a tab and a number; lines that begin with `#` are for people. */
function readTable(text: string): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [term = '', count = ''] = line.split('\t');
    if (!line.startsWith('#') && count !== '') hits.set(term, Number(count));
  }
  return hits;
}
