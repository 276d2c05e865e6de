import { z } from 'zod';

import {
  ACCOUNTS,
  ACTIONS,
  ATTACHMENTS,
  JURISDICTIONS,
  PERIOD_KINDS,
  SEVERITIES,
  SURFACES,
} from '../shared/vocabulary.ts';
import { chatAddress, id, moment, text, webAddress, words } from './schema-atoms.ts';

/**
 * The form of a policy file after YAML has been read. A file is one layer: everything but the
 * header is optional, and layers are merged by id, field by field, before references are checked.
 * Its smallest parts are in `schema-atoms.ts`.
 */

const severity = z.enum(SEVERITIES);
const action = z.enum(ACTIONS);

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

const organisation = z.strictObject({
  names: words.optional(),
  aliases: words.optional(),
  handles: words.optional(),
  domains: words.optional(),
  products: words.optional(),
  competitors: words.optional(),
  partners: words.optional(),
});

const contact = z.strictObject({
  /** Must be there once all layers are merged. */
  name: text.optional(),
  role: text.optional(),
  mail: z.email('an e-mail address').optional(),
  phone: text.optional(),
  chat: chatAddress.optional(),
  hours: text.optional(),
  outOfHours: id.optional(),
});

/** Number, title and statement must be there once all layers are merged. */
const clause = z.strictObject({
  number: text.optional(),
  title: text.optional(),
  statement: text.optional(),
  why: text.optional(),
  dos: words.optional(),
  donts: words.optional(),
  url: webAddress.optional(),
  contact: id.optional(),
  retired: z.boolean().optional(),
});

const detectorUse = z.union([
  id,
  z.strictObject({
    id,
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), words])),
  }),
]);

/** A named group of cues. A signal is seen where any of its cues is seen. */
const signal = z.strictObject({
  /** Whole words, any case, with plural and possessive. */
  terms: words.optional(),
  /** Whole words exactly as written: case counts, no plural. */
  exact: words.optional(),
  /** RE2 syntax; each needs a literal, a digit or an `@` to start from. */
  patterns: words.optional(),
  detectors: z.array(detectorUse).optional(),
  organisation: z.array(z.enum(ORGANISATION_LISTS)).optional(),
  /** Other signals whose cues count as this signal's. */
  signals: z.array(id).optional(),
});

/** A signal by name, a signal written in place, or a nested group. */
export type Operand = string | Signal | Group;

/** Signals combined; every field that is present must hold. */
export interface Group {
  readonly all?: readonly Operand[] | undefined;
  readonly any?: readonly Operand[] | undefined;
  /** Silences the group when seen inside its scope. */
  readonly unless?: readonly Operand[] | undefined;
  /** The group holds only where none of these is seen: a missing ad label. */
  readonly missing?: readonly Operand[] | undefined;
  /** At least this many different operands of `any`. */
  readonly count?: number | undefined;
  /** Where all of it must be seen together: `post` (default), `paragraph`, `sentence`, `N words`. */
  readonly within?: string | undefined;
  /** The operands of `all` must be seen in this order. */
  readonly order?: boolean | undefined;
}

const operand: z.ZodType<Operand> = z.lazy(() => z.union([id, group, signal]));
const operands = z.array(operand).min(1);

const group: z.ZodType<Group> = z.strictObject({
  all: operands.optional(),
  any: operands.optional(),
  unless: operands.optional(),
  missing: operands.optional(),
  count: z.int().min(2).optional(),
  within: z
    .string()
    .regex(
      /^(post|paragraph|sentence|[1-9]\d{0,2} words)$/,
      '`post`, `paragraph`, `sentence` or `N words`',
    )
    .optional(),
  order: z.boolean().optional(),
});

const example = z.union([
  text,
  z.strictObject({
    text: text,
    account: z.enum(ACCOUNTS).optional(),
    surface: z.enum(SURFACES).optional(),
    attachments: z.array(z.enum(ATTACHMENTS)).optional(),
    replyTo: z.string().optional(),
    site: z.string().optional(),
    now: moment.optional(),
  }),
]);

const examples = z.strictObject({
  warn: z.array(example).min(1),
  silent: z.array(example).min(1),
});

const condition = z.strictObject({
  account: z.array(z.enum(ACCOUNTS)).optional(),
  surface: z.array(z.enum(SURFACES)).optional(),
  site: words.optional(),
  attachments: z.array(z.enum(ATTACHMENTS)).optional(),
  period: z.array(z.enum(PERIOD_KINDS)).optional(),
  jurisdiction: z.array(z.enum(JURISDICTIONS)).optional(),
});

const severityOrOff = z.enum([...SEVERITIES, 'off']);

/** An account type that is not named is off. */
const severityByAccount = z.strictObject({
  personal: severityOrOff.optional(),
  professional: severityOrOff.optional(),
  brand: severityOrOff.optional(),
  creator: severityOrOff.optional(),
});

/** A rule as it must be once all layers are merged. */
export const ruleSchema = z.strictObject({
  id,
  clause: id,
  severity: z.union([severity, severityByAccount]),
  when: condition.optional(),
  match: group,
  /** Seen anywhere in the post, these silence the rule. */
  unless: operands.optional(),
  /** Which signals are marked; without it, everything that `all` and `any` saw. */
  mark: z.array(id).optional(),
  /** No guard silences this rule. */
  always: z.boolean().optional(),
  message: text,
  advice: text,
  /** What the rule is known to get wrong, for whoever maintains it. */
  falsePositives: text.optional(),
  examples,
});

/** A rule in a layer: complete, or only the fields that change a rule of a layer below. */
const rulePatch = ruleSchema
  .partial()
  .extend({ id, severity: z.union([severityOrOff, severityByAccount]).optional() });

/** A signal group that silences or softens the rules of clauses. */
export const guardSchema = z.strictObject({
  id,
  match: group,
  silences: z.array(id).optional(),
  /** Clauses whose findings are lowered to `hint`. */
  softens: z.array(id).optional(),
  /** Only findings in the same part of the post are touched; `post` without it. */
  within: z.enum(['post', 'paragraph', 'sentence']).optional(),
  examples: z.strictObject({ guarded: z.array(example), unguarded: z.array(example) }).optional(),
});

/** A time window with terms of its own. */
export const periodSchema = z.strictObject({
  id,
  kind: z.enum(PERIOD_KINDS),
  from: moment,
  until: moment,
  topic: text.optional(),
  terms: words.optional(),
  holdingLine: text.optional(),
  updates: webAddress.optional(),
  contact: id.optional(),
});

const actionBySeverity = {
  critical: action.optional(),
  high: action.optional(),
  medium: action.optional(),
  low: action.optional(),
  info: action.optional(),
};

const actionsByAccount = z.strictObject({
  ...actionBySeverity,
  personal: z.strictObject(actionBySeverity).optional(),
  professional: z.strictObject(actionBySeverity).optional(),
  brand: z.strictObject(actionBySeverity).optional(),
  creator: z.strictObject(actionBySeverity).optional(),
});

/** A reply that can be copied as it stands. */
export const replySchema = z.strictObject({
  id,
  title: text,
  text: text,
  surfaces: z.array(z.enum(SURFACES)).min(1),
});

/** One policy file, also a built-in pack. */
export const policyLayerSchema = z.strictObject({
  forepost: z.literal(1),
  id,
  version: text,
  title: text.optional(),
  language: z.string().min(2).optional(),
  jurisdiction: z.enum(JURISDICTIONS).optional(),
  extends: z.array(id).optional(),
  url: webAddress.optional(),
  organisation: organisation.optional(),
  contacts: z.record(id, contact).optional(),
  clauses: z.record(id, clause).optional(),
  signals: z.record(id, signal).optional(),
  guards: z.array(guardSchema.partial().extend({ id })).optional(),
  rules: z.array(rulePatch).optional(),
  periods: z.array(periodSchema.partial().extend({ id })).optional(),
  replies: z.array(replySchema.partial().extend({ id })).optional(),
  /** Severity to action, and per account type where it differs. */
  actions: actionsByAccount.optional(),
  accounts: z
    .strictObject({
      brand: words.optional(),
      professional: words.optional(),
      creator: words.optional(),
      default: z.enum(ACCOUNTS).optional(),
    })
    .optional(),
  sites: z
    .strictObject({
      off: words.optional(),
      add: z.array(z.strictObject({ host: text, adapter: id })).optional(),
    })
    .optional(),
});

export type PolicyLayer = z.infer<typeof policyLayerSchema>;
export type Signal = z.infer<typeof signal>;
export type Clause = z.infer<typeof clause>;
export type Contact = z.infer<typeof contact>;
export type Rule = z.infer<typeof ruleSchema>;
export type Guard = z.infer<typeof guardSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Period = z.infer<typeof periodSchema>;
export type Example = z.infer<typeof example>;
export type Condition = z.infer<typeof condition>;
