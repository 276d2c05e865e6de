import { z } from 'zod';

import { isHash, isSieve, MOST_HASHED_WORDS } from '../rules/hashed/compile-hashes.ts';
import { STRUCTURES } from '../rules/structure/structure.ts';
import { id, partOfPost, text, words } from './schema-atoms.ts';

/** What signals look for, and how rules and guards combine them. */

/** Lists of the organisation that a signal can use as terms. */
export const ORGANISATION_LISTS = [
  'names',
  'aliases',
  'handles',
  'domains',
  'products',
  'competitors',
  'partners',
] as const;

const detectorUse = z.union([
  id,
  z.strictObject({
    id,
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), words])),
  }),
]);

/** Terms that the file does not show, as `forepost policy hash` writes them. */
const hashedList = z.strictObject({
  salt: text,
  /** How many words the longest term has. */
  longest: z.int().min(1).max(MOST_HASHED_WORDS),
  /** Which words a term may begin with, so that others cost nothing; without it every word does. */
  sieve: z.string().refine(isSieve, 'a filter of 32-bit words in base64').optional(),
  hashes: z.array(z.string().refine(isHash, 'a hash of 8 bytes in base64')).min(1),
});

/** A named group of cues. A signal is seen where any of its cues is seen. */
export const signalSchema = z.strictObject({
  /** Whole words, any case, with plural and possessive. */
  terms: words.optional(),
  /** Whole words exactly as written: case counts, no plural. */
  exact: words.optional(),
  /** Terms that are known by their salted hashes alone; they match as `terms` do. */
  hashed: z.array(hashedList).optional(),
  /** RE2 syntax; each needs a literal, a digit or an `@` to start from. */
  patterns: words.optional(),
  detectors: z.array(detectorUse).optional(),
  organisation: z.array(z.enum(ORGANISATION_LISTS)).optional(),
  /** Other signals whose cues count as this signal's. */
  signals: z.array(id).optional(),
});

/** The terms of periods, by kind or id: seen only while the period is active, or once it has ended. */
const periodTerms = z.union([z.strictObject({ period: id }), z.strictObject({ ended: id })]);
export type PeriodTerms = z.infer<typeof periodTerms>;

/** Something in the text that is being answered; it is never marked. */
export interface AnsweredOperand {
  readonly replyTo: Operand;
}

/** What the model of a clause says of the whole post: that it breaches it, as a probability. */
const learnedOperand = z.strictObject({ learned: id, atLeast: z.number().min(0).max(1) });
export type LearnedOperand = z.infer<typeof learnedOperand>;

/** A signal by name or written in place, a nested group, or one of the operands above. */
export type Operand = string | Signal | Group | PeriodTerms | AnsweredOperand | LearnedOperand;

/** Signals combined; every field that is present must hold. */
export interface Group {
  /** Each must be seen, and none only in the very words that another is seen in. */
  readonly all?: readonly Operand[] | undefined;
  readonly any?: readonly Operand[] | undefined;
  /** Silences the group when seen inside its scope. */
  readonly unless?: readonly Operand[] | undefined;
  /** The group holds only where none of these is seen: a missing ad label. */
  readonly missing?: readonly Operand[] | undefined;
  /** At least this many different operands of `any`; two that see the same word count as two. */
  readonly count?: number | undefined;
  /**
   * Where all of it must be seen together: anywhere in the `post` (default), in one `paragraph`,
   * `sentence` or `N words`; near the start, in the `first N words`, `first N characters`, `first
   * line` or `first sentence`; or inside one `quotation`, `reported-speech`, `negation` or
   * `hypothetical`.
   */
  readonly within?: string | undefined;
  /** The operands of `all` must be seen in this order. */
  readonly order?: boolean | undefined;
  /** What stands inside one of these does not count for `all` and `any`. */
  readonly outside?: readonly (typeof STRUCTURES)[number][] | undefined;
}

const operand: z.ZodType<Operand> = z.lazy(() =>
  z.union([id, groupSchema, signalSchema, periodTerms, answeredOperand, learnedOperand]),
);
export const operandsSchema = z.array(operand).min(1);

const answeredOperand: z.ZodType<AnsweredOperand> = z.strictObject({ replyTo: operand });

export const groupSchema: z.ZodType<Group> = z.strictObject({
  all: operandsSchema.optional(),
  any: operandsSchema.optional(),
  unless: operandsSchema.optional(),
  missing: operandsSchema.optional(),
  count: z.int().min(2).optional(),
  within: partOfPost.optional(),
  order: z.boolean().optional(),
  outside: z.array(z.enum(STRUCTURES)).min(1).optional(),
});

export type Signal = z.infer<typeof signalSchema>;
