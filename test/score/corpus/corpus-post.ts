import { z } from 'zod';

import { ACCOUNTS, ATTACHMENTS, PERIOD_KINDS, SURFACES } from '../../../src/shared/vocabulary.ts';

/** A breach that a reader sees in a post: the clause, and the words that give it away. */
const expectedBreach = z.strictObject({
  clause: z.string().min(1),
  /** An exact part of the text; `null` when the whole post is meant. */
  span: z.string().min(1).nullable(),
});

/**
 * One labelled post: a line of a corpus file. A finding for a clause of `expect` is right, for one
 * of `allow` is a matter of opinion and not counted, for any other a false alarm.
 */
export const corpusPost = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  /** Left out where it is not known. */
  site: z.string().min(1).optional(),
  account: z.enum(ACCOUNTS),
  /** The pack that the organisation of the post extends. */
  pack: z.string().min(1),
  surface: z.enum(SURFACES),
  expect: z.array(expectedBreach),
  allow: z.array(z.string().min(1)),
  /** The clause that this post comes near without a breach. */
  near: z.string().min(1).nullable(),
  note: z.string(),
  batch: z.string().min(1),
  /** The post is written while such a period of its organisation runs; without it, outside all. */
  period: z.enum(PERIOD_KINDS).optional(),
  attachments: z.array(z.enum(ATTACHMENTS)).optional(),
  /** The text that is being answered. */
  replyTo: z.string().min(1).optional(),
});

export type CorpusPost = z.infer<typeof corpusPost>;

/** What contradicts itself in a post that has the right form, as ends of sentences. */
export function listContradictions(post: CorpusPost): readonly string[] {
  const expected = post.expect.map(({ clause }) => clause);
  const absent = post.expect.filter(({ span }) => span !== null && !post.text.includes(span));
  const disputed = post.allow.filter((clause) => expected.includes(clause));
  return [
    ...absent.map(({ span }) => `expect: "${span}" is not part of the text, letter by letter`),
    ...disputed.map((clause) => `"${clause}" stands in both "expect" and "allow"`),
    ...(post.near !== null && expected.includes(post.near)
      ? [`"${post.near}" stands in both "expect" and "near"`]
      : []),
  ];
}

/** Every clause that a post names. */
export function listNamedClauses(post: CorpusPost): readonly string[] {
  const near = post.near === null ? [] : [post.near];
  return [...post.expect.map(({ clause }) => clause), ...post.allow, ...near];
}
