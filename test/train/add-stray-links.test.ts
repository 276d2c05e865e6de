import { expect, test } from 'vitest';

import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { addStrayLinks } from './add-stray-links.ts';

/** As many posts of one text. */
function createPosts(count: number, text: string): readonly CorpusPost[] {
  const post = {
    text,
    account: 'personal',
    surface: 'post',
    pack: 'general',
    batch: 'seed',
  } as const;
  return Array.from({ length: count }, (_, index) => ({
    ...post,
    id: `seed-${index}`,
    expect: [{ clause: 'personal-data', span: 'Ann' }],
    allow: [],
    near: null,
    note: '',
  }));
}

test('some posts get a twin that ends in a link and is labelled as they are', () => {
  const posts = addStrayLinks(createPosts(16, 'Ann lives here'));
  const twins = posts.filter(({ id }) => id.endsWith('-link'));
  expect(posts).toHaveLength(18);
  expect(twins.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Ann lives here https:\/\/t\.co\/[0-9a-z]+$/u),
    expect.stringMatching(/^Ann lives here https:\/\/t\.co\/[0-9a-z]+$/u),
  ]);
  expect(twins[0]?.expect).toEqual([{ clause: 'personal-data', span: 'Ann' }]);
});

test('a post with a link of its own has none', () => {
  expect(addStrayLinks(createPosts(1, 'See https://meadowbank.example'))).toHaveLength(1);
});
