import { z } from 'zod';

import { SUGGESTION_PLACES } from '../rules/suggest/suggestion.ts';
import {
  ACCOUNTS,
  ACTIONS,
  ATTACHMENTS,
  JURISDICTIONS,
  PERIOD_KINDS,
  ROLLOUT_STAGES,
  SEVERITIES,
  SURFACES,
} from '../shared/vocabulary.ts';
import { chatAddress, guardedPart, id, moment, text, webAddress, words } from './schema-atoms.ts';
import { openingHours } from './schema-hours.ts';
import { groupSchema, operandsSchema, signalSchema } from './schema-match.ts';
import { sitesSchema } from './schema-sites.ts';

export type {
  AnsweredOperand,
  Group,
  LearnedOperand,
  Operand,
  PeriodTerms,
  Signal,
} from './schema-match.ts';
export { ORGANISATION_LISTS } from './schema-match.ts';

/**
 * The form of a policy file after YAML has been read. A file is one layer: everything but the
 * header is optional, and layers are merged by id, field by field, before references are checked.
 * Its smallest parts are in `schema-atoms.ts`, what signals and groups look like in `schema-match.ts`.
 */

const severity = z.enum(SEVERITIES);
const action = z.enum(ACTIONS);

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
  /** In words, or so that a panel can tell whether they answer now. */
  hours: z.union([text, openingHours]).optional(),
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

/** In a text, `{period}` stands for the first term of the period that the rule waits for. */
const examples = z.strictObject({
  warn: z.array(example).min(1),
  silent: z.array(example).min(1),
});

const momentFields = {
  account: z.array(z.enum(ACCOUNTS)).optional(),
  surface: z.array(z.enum(SURFACES)).optional(),
  site: words.optional(),
  attachments: z.array(z.enum(ATTACHMENTS)).optional(),
  /** Kinds or ids of periods of which one is active. */
  period: z.array(id).optional(),
  /** Kinds or ids of periods of which one has ended. */
  ended: z.array(id).optional(),
  jurisdiction: z.array(z.enum(JURISDICTIONS)).optional(),
  /** Packs of which one is in force, directly or through `extends`. */
  pack: z.array(id).optional(),
};

/** Each field that is there must be met, and under `not` none of them may be. */
const condition = z.strictObject({
  ...momentFields,
  not: z.strictObject(momentFields).optional(),
});

const severityOrOff = z.enum([...SEVERITIES, 'off']);

/** An account type that is not named is off. */
const severityByAccount = z.strictObject({
  personal: severityOrOff.optional(),
  professional: severityOrOff.optional(),
  brand: severityOrOff.optional(),
  creator: severityOrOff.optional(),
});

/** A safer wording, which goes to one place. `{organisation}` stands for the organisation's name. */
const suggestion = z
  .strictObject({
    /** Goes before the post. */
    start: text.optional(),
    /** Stands in place of each marked stretch; `{marked}` is what was there. */
    words: text.optional(),
    /** Stands in place of the whole post; `{holding line}` is that of the crisis going on. */
    post: text.optional(),
    /** Goes after the post. */
    end: text.optional(),
    jurisdiction: z.array(z.enum(JURISDICTIONS)).optional(),
  })
  .refine(
    (given) => SUGGESTION_PLACES.filter((place) => given[place] !== undefined).length === 1,
    `one of ${SUGGESTION_PLACES.join(', ')}`,
  );

/** A rule as it must be once all layers are merged. */
export const ruleSchema = z.strictObject({
  id,
  clause: id,
  severity: z.union([severity, severityByAccount]),
  when: condition.optional(),
  /** Without it the rule speaks whenever `when` is met, about the whole post. */
  match: groupSchema.optional(),
  /** Seen anywhere in the post, these silence the rule. */
  unless: operandsSchema.optional(),
  /** Which signals are marked; without it everything that `all` and `any` saw, with `[]` nothing. */
  mark: z.array(id).optional(),
  /** No guard silences this rule. */
  always: z.boolean().optional(),
  message: text,
  advice: text,
  /** Safer wordings, of which the first that is for the jurisdiction is offered. */
  suggest: z.array(suggestion).optional(),
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
  /** May be left out where `within` is a structure: standing inside it is enough then. */
  match: groupSchema.optional(),
  silences: z.array(id).optional(),
  /** Clauses whose findings are lowered to `hint`. */
  softens: z.array(id).optional(),
  /** Only these rules of the clauses are touched; without it all of them are. */
  rules: z.array(id).optional(),
  /**
   * Which findings are touched: all (`post`, without it), those with `match` in their `paragraph`,
   * `sentence` or `N words` around them, or those inside a `quotation`, `negation` … that has `match`.
   */
  within: guardedPart.optional(),
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

/** A short lesson about a clause: what happened, one question, and why the right answer is right. */
export const trainingSchema = z.strictObject({
  id,
  clause: id,
  title: text,
  scenario: text,
  question: text,
  /** Exactly one of them is right. */
  answers: z.array(z.strictObject({ text: text, right: z.boolean().optional() })).min(2),
  why: text,
});

/** A part of the devices, and how much is done there. */
const rolloutStep = z.strictObject({
  stage: z.enum(ROLLOUT_STAGES),
  percent: z.number().min(0).max(100).optional(),
  departments: z.array(id).min(1).optional(),
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
  /** Whether rules and guards may ask learned models; without it they may. */
  learned: z.boolean().optional(),
  url: webAddress.optional(),
  organisation: organisation.optional(),
  contacts: z.record(id, contact).optional(),
  clauses: z.record(id, clause).optional(),
  signals: z.record(id, signalSchema).optional(),
  guards: z.array(guardSchema.partial().extend({ id })).optional(),
  rules: z.array(rulePatch).optional(),
  periods: z.array(periodSchema.partial().extend({ id })).optional(),
  replies: z.array(replySchema.partial().extend({ id })).optional(),
  training: z.array(trainingSchema.partial().extend({ id })).optional(),
  /** Severity to action, and per account type where it differs. */
  actions: actionsByAccount.optional(),
  /** How far it has been rolled out: a device takes the first step that it belongs to. */
  rollout: z.array(rolloutStep).min(1).optional(),
  accounts: z
    .strictObject({
      brand: words.optional(),
      professional: words.optional(),
      creator: words.optional(),
      default: z.enum(ACCOUNTS).optional(),
    })
    .optional(),
  sites: sitesSchema.optional(),
});

export type PolicyLayer = z.infer<typeof policyLayerSchema>;
export type Clause = z.infer<typeof clause>;
export type Contact = z.infer<typeof contact>;
export type Rule = z.infer<typeof ruleSchema>;
export type Guard = z.infer<typeof guardSchema>;
export type Reply = z.infer<typeof replySchema>;
export type TrainingCard = z.infer<typeof trainingSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Example = z.infer<typeof example>;
export type Condition = z.infer<typeof condition>;
