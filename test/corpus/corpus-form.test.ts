import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { parsePolicyLayer } from '../../src/policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../src/policy/parse/policy-problem.ts';
import { BATCHES, CORPUS_PACKS, HALVES } from '../score/corpus/batches.ts';
import { CORPUS_CLAUSES, WARNABLE_CLAUSES } from '../score/corpus/corpus-clauses.ts';
import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { parseCorpus } from '../score/corpus/parse-corpus.ts';
import { isNearMiss } from '../score/corpus/tally-scores.ts';

/**
 * The corpus is made of posts written by hand, in batches of one writer each, before any rule was
 * tried on them. This keeps it whole: a label that no finding can meet, or a post that stands in
 * both halves, would make every score a little wrong.
 */
const CORPUS = fileURLToPath(new URL('.', import.meta.url));
const ORGANISATIONS = `${CORPUS}/organisations`;

const LEAST_POSTS = 5000;
/** Breaches of each clause, and near misses of it, over both halves. */
const LEAST_OF_EACH = 100;

/** A batch as it was read: its posts, and what is wrong with its lines. */
function readBatch(batch: string) {
  const text = readFileSync(`${CORPUS}/${batch}.jsonl`, 'utf8');
  const parsed = parseCorpus({ file: `${batch}.jsonl`, text }, new Set<string>(CORPUS_CLAUSES));
  return parsed.ok
    ? { batch, posts: parsed.value, problems: [] }
    : { batch, posts: [], problems: parsed.problem };
}

/** The form of an organisation's file, or what is wrong with it. */
function readOrganisation(file: string) {
  const parsed = parsePolicyLayer(readFileSync(`${ORGANISATIONS}/${file}`, 'utf8'), file);
  return parsed.ok
    ? { layer: parsed.value.layer, problems: [] }
    : { layer: undefined, problems: parsed.problem.map(formatPolicyProblem) };
}

/** Texts alike but for case, spaces, punctuation and signs count as one. */
function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of ids whose posts share what `nameOf` says of them. */
function findRepeated(posts: readonly CorpusPost[], nameOf: (post: CorpusPost) => string) {
  const first = new Map<string, string>();
  return posts.flatMap((post) => {
    const name = nameOf(post);
    const earlier = first.get(name);
    if (earlier !== undefined) return [`${earlier} and ${post.id}`];
    first.set(name, post.id);
    return [];
  });
}

/** How many posts are counted for each warnable clause, where that is too few. */
function findScarce(count: (clause: string) => number) {
  return WARNABLE_CLAUSES.map((clause) => ({ clause, posts: count(clause) })).filter(
    ({ posts }) => posts < LEAST_OF_EACH,
  );
}

const batches = BATCHES.map(readBatch);
const posts = batches.flatMap((each) => each.posts);

describe.each(batches)('the batch $batch', ({ batch, posts: own, problems }) => {
  it('has lines of the right form, with known clauses and spans that are in the text', () => {
    expect(problems).toEqual([]);
  });

  it('says in every post that it is its own', () => {
    const strangers = own.filter(
      (post) => post.batch !== batch || !post.id.startsWith(`${batch}-`),
    );
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });

  it('has an organisation for every pack that it uses, with the periods that posts are set in', () => {
    const layers = new Map(
      CORPUS_PACKS.filter((pack) => own.some((post) => post.pack === pack)).map((pack) => [
        pack as string,
        readOrganisation(`${batch}-${pack}.yaml`),
      ]),
    );
    const homeless = own.filter(({ pack, period }) => {
      const layer = layers.get(pack)?.layer;
      if (layer?.extends?.includes(pack) !== true) return true;
      return period !== undefined && !layer.periods?.some(({ kind }) => kind === period);
    });
    expect([...layers.values()].flatMap((each) => each.problems)).toEqual([]);
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('belongs to a half with every file', () => {
    const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
    expect(files.sort()).toEqual(BATCHES.map((batch) => `${batch}.jsonl`).sort());
  });

  it('has organisations of the right form, and none without posts', () => {
    const files = readdirSync(ORGANISATIONS);
    const used = new Set(posts.map(({ batch, pack }) => `${batch}-${pack}.yaml`));
    expect(files.flatMap((file) => readOrganisation(file).problems)).toEqual([]);
    expect(files.filter((file) => !used.has(file))).toEqual([]);
  });

  it('gives every post an id of its own', () => {
    expect(findRepeated(posts, ({ id }) => id)).toEqual([]);
  });

  it('has no text twice', () => {
    expect(findRepeated(posts, ({ text }) => normaliseText(text))).toEqual([]);
  });

  it('names no organisation in both halves', () => {
    const nameHalf = (half: keyof typeof HALVES) =>
      HALVES[half].flatMap((batch) =>
        CORPUS_PACKS.flatMap((pack) => {
          const isUsed = posts.some((post) => post.batch === batch && post.pack === pack);
          if (!isUsed) return [];
          return readOrganisation(`${batch}-${pack}.yaml`).layer?.organisation?.names ?? [];
        }),
      );
    const tuned = new Set(nameHalf('tune'));
    expect(nameHalf('check').filter((name) => tuned.has(name))).toEqual([]);
  });

  it(`has at least ${LEAST_POSTS} posts`, () => {
    expect(posts.length).toBeGreaterThanOrEqual(LEAST_POSTS);
  });

  it(`has at least ${LEAST_OF_EACH} breaches of every clause that can warn`, () => {
    const countBreaches = (clause: string) =>
      posts.filter((post) => post.expect.some((each) => each.clause === clause)).length;
    expect(findScarce(countBreaches)).toEqual([]);
  });

  it(`has at least ${LEAST_OF_EACH} near misses of every clause that can warn`, () => {
    const countNearMisses = (clause: string) =>
      posts.filter((post) => post.near === clause && isNearMiss(post)).length;
    expect(findScarce(countNearMisses)).toEqual([]);
  });
});
