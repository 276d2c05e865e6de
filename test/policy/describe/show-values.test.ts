import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { findValueOrigin, formatOrigin } from '../../../src/policy/describe/find-value-origin.ts';
import { listSwitchedOff } from '../../../src/policy/describe/list-switched-off.ts';
import { listValues } from '../../../src/policy/describe/list-values.ts';
import { writeAnnotatedYaml } from '../../../src/policy/describe/write-annotated-yaml.ts';
import type { MergedPolicy } from '../../../src/policy/merge-policy.ts';
import { formatPolicyPath } from '../../../src/policy/parse/policy-problem.ts';
import { mergeBodies, TEST_PACKS, writePolicy } from '../policy-fixtures.ts';

const WARD = `forepost: 1
id: ward
version: w-1
organisation: { names: [Ward 4] }
rules: [{ id: secret-launch, severity: { brand: low } }]
`;

/** The place of a line of the test's base pack. */
function inBase(start: string): string {
  const line = TEST_PACKS.base.split('\n').findIndex((each) => each.startsWith(start));
  return `pack base:${line + 1}`;
}

/** The origin of each value, by path. */
function listOrigins(merged: MergedPolicy): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listValues(merged.policy).map((value) => [
      formatPolicyPath(value.path),
      formatOrigin(findValueOrigin(value, merged.layers)),
    ]),
  );
}

/** The merged policy as YAML, with a mark as comment. */
function writeYaml({ policy }: Pick<MergedPolicy, 'policy'>): string {
  return writeAnnotatedYaml(listValues(policy), () => 'origin');
}

describe('origins', () => {
  const merged = mergeBodies(
    writePolicy(
      "organisation: { names: [Meadowbank] }\nclauses: { personal-data: { number: '9' } }\naccounts: { brand: ['@MB'] }\n",
    ),
    WARD,
  );
  const origins = listOrigins(merged);

  it.each([
    ['id', 'layer-2.yaml:2'],
    ['title', inBase('title: Base')],
    ['clauses.personal-data.number', 'layer-1.yaml:6'],
    ['clauses.personal-data.title', inBase("    title: Other people's")],
    ['contacts.comms.name', inBase('  comms:')],
    ['signals.launch.terms', inBase('  launch:')],
    ['rules.secret-launch.match', inBase('    match: { all: [secret-word')],
    ['rules.secret-launch.id', 'layer-2.yaml:5'],
    ['accounts.brand[0]', 'layer-1.yaml:7'],
    ['actions.brand.medium', inBase('actions:')],
    ['actions.critical', 'default'],
  ])('of %s is %s', (path, origin) => {
    expect(origins[path]).toBe(origin);
  });

  it('are told for each entry of a list that layers add to', () => {
    expect([origins['organisation.names[0]'], origins['organisation.names[1]']]).toEqual([
      'layer-1.yaml:5',
      'layer-2.yaml:4',
    ]);
  });

  it('are told for each account of a severity that layers share', () => {
    expect([
      origins['rules.secret-launch.severity.brand'],
      origins['rules.secret-launch.severity.personal'],
    ]).toEqual(['layer-2.yaml:5', inBase('    severity: high')]);
  });
});

describe('a policy shown as YAML', () => {
  it('reads back as what it is, with a comment on every value', () => {
    const merged = mergeBodies(writePolicy('organisation: { names: [Meadowbank] }\n'));
    const yaml = writeYaml(merged);
    const shown: unknown = parse(yaml);
    const { organisation, ...rest } = merged.policy;
    expect(shown).toMatchObject({ organisation: { names: organisation.names } });
    expect(shown).toMatchObject({ contacts: rest.contacts, clauses: rest.clauses });
    expect(shown).toMatchObject({ rules: rest.rules, guards: rest.guards, signals: rest.signals });
    const comments = yaml.match(/# origin$/gm) ?? [];
    expect(comments).toHaveLength(listValues(merged.policy).length);
  });

  it('reads back the same for any text', () => {
    const merged = mergeBodies(writePolicy(''));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const policy = {
          ...merged.policy,
          title: text,
          organisation: { ...merged.policy.organisation, names: [text] },
        };
        const shown: unknown = parse(writeYaml({ policy }));
        expect(shown).toMatchObject({ title: text, organisation: { names: [text] } });
      }),
    );
  });

  it('keeps names that YAML would read as something else', () => {
    const body =
      'signals: { "null": { terms: [a] }, "1": { terms: [b] }, "true": { terms: [c] } }\n';
    const { policy } = mergeBodies(writePolicy(body));
    expect(parse(writeYaml({ policy }))).toMatchObject({ signals: policy.signals });
  });

  it('folds a long text, which reads back the same', () => {
    const merged = mergeBodies(writePolicy(''));
    const title = 'Wait until it has been announced. '.repeat(9).trim();
    const yaml = writeYaml({ policy: { ...merged.policy, title } });
    expect(Math.max(...yaml.split('\n').map((line) => line.length))).toBeLessThan(100);
    expect(parse(yaml)).toMatchObject({ title });
  });
});

describe('what is switched off', () => {
  it('is listed with the layer that did it', () => {
    const merged = mergeBodies(
      writePolicy(
        'clauses: { personal-data: { retired: true } }\nrules: [{ id: secret-launch, severity: off }]\n',
      ),
    );
    expect(listSwitchedOff(merged)).toEqual([
      { kind: 'clause', id: 'personal-data', origin: { file: 'layer-1.yaml', line: 5 } },
      { kind: 'rule', id: 'secret-launch', origin: { file: 'layer-1.yaml', line: 6 } },
    ]);
  });

  it('is nothing in a policy that leaves its pack as it is', () => {
    expect(listSwitchedOff(mergeBodies(writePolicy('')))).toEqual([]);
  });
});
