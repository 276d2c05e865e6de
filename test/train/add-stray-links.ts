import type { CorpusPost } from '../score/corpus/corpus-post.ts';

/** Of so many posts one gets a twin. */
const EVERY = 8;

/**
 * Adds twins of some posts that end in a short link. Many real posts do, and made-up ones hardly
 * ever, unless the link is what betrays something: models would learn that links are suspicious.
 */
export function addStrayLinks(posts: readonly CorpusPost[]): readonly CorpusPost[] {
  return posts.flatMap((post, index) => {
    if (index % EVERY !== 0 || post.text.includes('://')) return [post];
    const path = (index * 7_919 + 46_656).toString(36);
    return [post, { ...post, id: `${post.id}-link`, text: `${post.text} https://t.co/${path}` }];
  });
}
