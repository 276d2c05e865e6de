import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { buildJsonSchema } from '../../../src/policy/json-schema/build-json-schema.ts';
import { FIELD_HELP } from '../../../src/policy/json-schema/field-help.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { policyLayerSchema } from '../../../src/policy/schema.ts';
import { DETECTORS } from '../../../src/rules/detectors/index.ts';
import { writePolicy } from '../policy-fixtures.ts';

const schema = buildJsonSchema({
  packs: Object.keys(BUILT_IN_PACKS),
  detectors: DETECTORS.map(({ id }) => id),
});
/** Read back from JSON, as an editor would, by another reader than the form it was made from. */
const reader = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));

/** Whether the schema takes a policy text. */
function accepts(text: string): boolean {
  return reader.safeParse(parse(text)).success;
}

/** The forms of the schema with their fields, by name. */
function listForms(): readonly (readonly [string, unknown])[] {
  const { $defs, ...root } = z
    .looseObject({ $defs: z.record(z.string(), z.unknown()) })
    .parse(schema);
  return [['policy', root], ...Object.entries($defs)];
}

const form = z.looseObject({
  properties: z
    .record(z.string(), z.looseObject({ description: z.string().optional() }))
    .optional(),
});

describe('the JSON Schema', () => {
  it.each(Object.entries(BUILT_IN_PACKS))('takes the pack %s', (_, text) => {
    expect(accepts(text)).toBe(true);
  });

  it.each([
    ['an unknown field', 'ruels: []\n'],
    ['an unknown field inside', 'contacts: { comms: { nmae: Comms } }\n'],
    ['an unknown severity', 'rules: [{ id: a, severity: hihg }]\n'],
    ['an unknown detector', 'signals: { a: { detectors: [fone-number] } }\n'],
    ['an id that is none', 'rules: [{ id: Not An Id }]\n'],
    ['text where a list belongs', 'signals: { a: { terms: secret } }\n'],
    ['a rule that is nested wrongly', 'rules: [{ id: a, match: { all: [{ al: [b] }] } }]\n'],
  ])('refuses %s, as the loader does', (_, body) => {
    expect(accepts(writePolicy(body))).toBe(false);
  });

  it("takes groups inside groups, detectors with options, and packs of one's own", () => {
    const body =
      'signals: { a: { detectors: [{ id: person-name, options: { given: true } }] } }\n' +
      'rules: [{ id: a, match: { all: [{ any: [a, { all: [a, { terms: [b] }] }] }] } }]\n';
    expect(accepts(writePolicy(body, 'department'))).toBe(true);
  });

  it('has the fields of the form it was made from', () => {
    const [, root] = listForms()[0] ?? [];
    expect(Object.keys(form.parse(root).properties ?? {}).sort()).toEqual(
      Object.keys(policyLayerSchema.shape).sort(),
    );
  });

  it('offers parts of a post that the form takes', () => {
    const group = z.looseObject({ within: z.looseObject({ examples: z.array(z.string()) }) });
    const fields = new Map(
      listForms().map(([name, value]) => [name, form.parse(value).properties]),
    );
    const { within } = group.parse(fields.get('group'));
    const refused = within.examples.filter(
      (part) => !accepts(writePolicy(`rules: [{ id: a, match: { all: [b], within: ${part} } }]\n`)),
    );
    expect([within.examples.length > 0, refused]).toEqual([true, []]);
  });

  it('explains every field of every form that it names', () => {
    const silent = listForms().flatMap(([name, value]) =>
      Object.entries(form.parse(value).properties ?? {})
        .filter(([, { description }]) => description === undefined)
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
  });

  it('explains no field that there is not', () => {
    const fields = new Map(
      listForms().map(([name, value]) => [name, Object.keys(form.parse(value).properties ?? {})]),
    );
    const stale = Object.entries(FIELD_HELP).flatMap(([name, help]) =>
      Object.keys(help).filter((field) => !fields.get(name)?.includes(field)),
    );
    expect(stale).toEqual([]);
  });
});
