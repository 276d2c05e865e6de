import type { CorpusPost } from '../corpus/corpus-post.ts';

/** A post that breaches nothing, with what a test changes of it. */
export function createPost(overrides: Partial<CorpusPost> = {}): CorpusPost {
  return {
    id: 'ash-0001',
    text: 'Off to the seaside with the dog.',
    site: 'x',
    account: 'personal',
    pack: 'general',
    surface: 'post',
    expect: [],
    allow: [],
    near: null,
    note: '',
    batch: 'ash',
    ...overrides,
  };
}

/** A line of a corpus file. */
export function createLine(overrides: Partial<CorpusPost> = {}): string {
  return `${JSON.stringify(createPost(overrides))}\n`;
}
