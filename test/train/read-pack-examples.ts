import { buildExampleCase } from '../../src/policy/examples/example-context.ts';
import { mergeWithPacks } from '../../src/policy/merge-with-packs.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Example, Rule } from '../../src/policy/schema.ts';
import { PERIOD_KINDS } from '../../src/shared/vocabulary.ts';
import { CORPUS_PACKS } from '../score/corpus/batches.ts';
import { WARNABLE_CLAUSES } from '../score/corpus/corpus-clauses.ts';
import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { loadOrganisation, type Organisation } from '../score/corpus/organisation.ts';

/** The batch that examples count as. */
export const EXAMPLES_BATCH = 'pack examples';

/** Posts of one organisation. */
export interface OrganisedPosts {
  readonly organisation: Organisation;
  readonly posts: readonly CorpusPost[];
}

/**
 * The examples of the built-in rules as labelled posts: what a rule is sure of, a model must not
 * doubt. Each tells only about the clause of its rule. Rules that ask a model are left out: a model
 * must not learn from itself.
 */
export function readPackExamples(): readonly OrganisedPosts[] {
  const known = new Set<string>();
  return CORPUS_PACKS.map((pack) => {
    const source = { file: EXAMPLES_BATCH, text: describeOrganisation(pack) };
    const merged = mergeWithPacks([source]);
    const organisation = loadOrganisation([source], 'none');
    if (!merged.ok || !organisation.ok) throw new Error(`The pack ${pack} cannot be loaded.`);
    const { policy } = merged.value;
    const rules = policy.rules.filter(({ id, match }) => !known.has(id) && !asksModel(match));
    for (const { id } of rules) known.add(id);
    const posts = rules.flatMap((rule) =>
      (['warn', 'silent'] as const).flatMap((kind) =>
        rule.examples[kind].flatMap((example, at) => {
          const post = toPost(example, rule, policy);
          if (post === undefined) return [];
          const expect = kind === 'warn' ? [{ clause: rule.clause, span: null }] : [];
          return [{ ...post, pack, expect, id: `${rule.id}-${kind}-${at}` }];
        }),
      ),
    );
    return { organisation: organisation.value, posts };
  });
}

/** An organisation with each kind of period, as examples speak of it. */
function describeOrganisation(pack: string): string {
  const periods = PERIOD_KINDS.map((kind, at) => {
    const month = `2026-0${at + 4}`;
    return {
      id: kind,
      kind,
      from: `${month}-01T00:00:00Z`,
      until: `${month}-28T00:00:00Z`,
      topic: 'the crane',
      terms: ['crane'],
      ...(kind === 'crisis' ? { holdingLine: 'We know.', updates: 'https://u.example/' } : {}),
    };
  });
  return JSON.stringify({
    forepost: 1,
    id: 'examples',
    version: '1',
    extends: [pack],
    learned: false,
    organisation: {
      names: ['Meadowbank Surgery'],
      aliases: ['Meadowbank'],
      domains: ['meadowbank.example'],
      products: ['Cobalt'],
      competitors: ['Oakfield'],
      partners: ['Glowbar'],
    },
    periods,
  });
}

/** Whether a match asks a model anywhere inside. */
function asksModel(match: Rule['match']): boolean {
  return JSON.stringify(match ?? null).includes('"learned"');
}

/** An example as a post that its rule may speak about; `undefined` where it waits for more. */
function toPost(
  example: Example,
  rule: Rule,
  policy: Policy,
): Omit<CorpusPost, 'expect' | 'id' | 'pack'> | undefined {
  const tried = buildExampleCase(example, rule, policy);
  if (tried === undefined || rule.when?.ended !== undefined) return undefined;
  const { account = 'personal', surface = 'post', site, attachments, replyTo } = tried.context;
  const period = PERIOD_KINDS.find((kind) => rule.when?.period?.includes(kind));
  return {
    text: tried.text,
    account,
    surface,
    ...(site === undefined ? {} : { site }),
    ...(attachments === undefined ? {} : { attachments: [...attachments] }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(period === undefined ? {} : { period }),
    allow: WARNABLE_CLAUSES.filter((clause) => clause !== rule.clause),
    near: null,
    note: '',
    batch: EXAMPLES_BATCH,
  };
}
