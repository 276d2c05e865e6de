import { expect, test } from 'vitest';

import { readPackExamples } from './read-pack-examples.ts';

const POSTS = readPackExamples().flatMap(({ posts }) => posts);

test('every rule that warns by itself has its examples among the posts', () => {
  const warned = POSTS.filter(({ expect: expected }) => expected.length > 0);
  expect(new Set(POSTS.map(({ id }) => id)).size).toBe(POSTS.length);
  expect(new Set(warned.flatMap(({ expect: [first] }) => first?.clause ?? [])).size).toBe(25);
});

test('an example tells only about the clause of its rule, and none comes from a model', () => {
  for (const { id, expect: expected, allow } of POSTS) {
    expect(id).not.toMatch(/^reads-like-/u);
    expect(allow).toHaveLength(24);
    for (const { clause } of expected) expect(allow).not.toContain(clause);
  }
});
