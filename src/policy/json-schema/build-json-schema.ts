import { z } from 'zod';

import { STRUCTURES } from '../../rules/structure/structure.ts';
import { guardSchema, policyLayerSchema, ruleSchema } from '../schema.ts';
import { FIELD_HELP } from './field-help.ts';

/** What a JSON Schema knows beside the form of a policy: names that editors can offer. */
export interface OfferedNames {
  readonly packs: readonly string[];
  readonly detectors: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const { shape } = policyLayerSchema;
const TITLE = 'Forepost policy';

/** One of each kind of part in which things can be asked to be seen together. */
const PARTS_OF_POST = [
  'sentence',
  'paragraph',
  '12 words',
  'first line',
  'first sentence',
  'first 3 words',
  'first 125 characters',
  ...STRUCTURES,
];

const contactForm = shape.contacts.unwrap().valueType;
const hoursForm = contactForm.shape.hours.unwrap().options[1];

/** The forms that are explained once and named; the policy itself is the root. */
const FORMS = {
  organisation: shape.organisation.unwrap(),
  contact: contactForm,
  hours: hoursForm,
  stretch: hoursForm.shape.open.element,
  clause: shape.clauses.unwrap().valueType,
  signal: shape.signals.unwrap().valueType,
  group: guardSchema.shape.match.unwrap(),
  operand: ruleSchema.shape.unless.unwrap().element,
  rule: shape.rules.unwrap().element,
  severity: ruleSchema.shape.severity.options[1],
  condition: ruleSchema.shape.when.unwrap(),
  exception: ruleSchema.shape.when.unwrap().shape.not.unwrap(),
  suggestion: ruleSchema.shape.suggest.unwrap().element,
  examples: ruleSchema.shape.examples,
  guard: shape.guards.unwrap().element,
  period: shape.periods.unwrap().element,
  reply: shape.replies.unwrap().element,
  training: shape.training.unwrap().element,
  answer: shape.training.unwrap().element.shape.answers.unwrap().element,
  actions: shape.actions.unwrap(),
  step: shape.rollout.unwrap().element,
  accounts: shape.accounts.unwrap(),
  sites: shape.sites.unwrap(),
} as const;

/**
 * The form of a policy file as JSON Schema (2020-12), made from the form that the loader checks
 * with, for completion and hints in editors. What stands between entries is left to lint.
 */
export function buildJsonSchema(offered: OfferedNames): Node {
  const names = z.registry<{ id: string }>();
  for (const [id, form] of Object.entries(FORMS)) names.add(form, { id });
  const schema = z.toJSONSchema(policyLayerSchema, { io: 'input', metadata: names });
  const definitions = Object.entries(readNode(schema.$defs)).map(([id, form]) => {
    const explained = explainFields(id, readNode(form));
    return [id, offerWords(id, explained, offered)];
  });
  return {
    ...offerPacks(explainFields('policy', { ...schema }), offered.packs),
    title: TITLE,
    $defs: Object.fromEntries(definitions),
  };
}

/** A form with a description beside each field that has one. */
function explainFields(id: string, form: Node): Node {
  const help = FIELD_HELP[id];
  if (!help) return form;
  const properties = Object.entries(readNode(form['properties'])).map(([name, field]) => {
    const description = help[name];
    return [name, description === undefined ? field : { ...readNode(field), description }];
  });
  return { ...form, properties: Object.fromEntries(properties) };
}

/** Offers what may stand in a form where the form itself cannot say it. */
function offerWords(id: string, form: Node, { detectors }: OfferedNames): Node {
  if (id === 'signal') return offerDetectors(form, detectors);
  if (id !== 'group') return form;
  return changeField(form, 'within', (field) => ({ ...field, examples: PARTS_OF_POST }));
}

/** Offers the built-in packs under `extends`; the names of an organisation's own files go too. */
function offerPacks(policy: Node, packs: readonly string[]): Node {
  return changeField(policy, 'extends', (field) => ({
    ...field,
    items: { anyOf: [{ enum: packs }, field['items']] },
  }));
}

/** Offers the detectors that there are; no other name is right. */
function offerDetectors(signal: Node, detectors: readonly string[]): Node {
  const names = { enum: detectors };
  return changeField(signal, 'detectors', (field) => {
    const [, withOptions] = readList(readNode(field['items'])['anyOf']);
    const use = changeField(readNode(withOptions), 'id', () => names);
    return { ...field, items: { anyOf: [names, use] } };
  });
}

/** A form with one of its fields changed. */
function changeField(form: Node, name: string, change: (field: Node) => Node): Node {
  const properties = readNode(form['properties']);
  return { ...form, properties: { ...properties, [name]: change(readNode(properties[name])) } };
}

/** What JSON Schema writes as an object; nothing else of it is one. */
function readNode(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What JSON Schema writes as a list. */
function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
