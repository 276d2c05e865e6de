import { describe, expect, it } from 'vitest';

import type { MergedPolicy } from '../../../src/policy/merge-policy.ts';
import { mergeWithPacks } from '../../../src/policy/merge-with-packs.ts';
import { type Trial, tryExamples } from '../../../src/policy/trial/try-examples.ts';
import { mergeBodies, writePolicy } from '../policy-fixtures.ts';

/** Runs every example of a policy body. */
function tryBody(body: string): Trial {
  const merged: MergedPolicy = mergeBodies(writePolicy(body));
  return tryExamples(merged, merged.policy);
}

describe('examples', () => {
  it('are counted where all come out as they say', () => {
    expect(tryBody('')).toEqual({ tried: 4, untried: 0, failures: [] });
  });

  it('are explained where a rule stays silent', () => {
    const { failures } = tryBody(
      'rules: [{ id: secret-launch, examples: { warn: [The secret is out], silent: [x] } }]\n',
    );
    expect(failures).toEqual([
      expect.objectContaining({
        file: 'layer-1.yaml',
        line: 5,
        path: ['rules', 0, 'examples', 'warn', 0],
        text: 'The secret is out',
        explanation: expect.objectContaining({ rule: 'secret-launch', outcome: 'not-seen' }),
      }),
    ]);
  });

  it('are explained where a rule speaks and must not, and where a guard silenced it', () => {
    const { failures } = tryBody(
      'rules: [{ id: secret-launch, examples: { warn: [{ text: A published secret launch }], silent: [The secret launch] } }]\n',
    );
    expect(failures.map(({ text, explanation }) => [text, explanation?.outcome])).toEqual([
      ['A published secret launch', 'silenced'],
      ['The secret launch', 'found'],
    ]);
  });

  it('of a rule that asks a learned signal are tried with the built-in models', () => {
    const said = 'Poor old Ted in side room 2 asked for his wife again. She died in 2011.';
    const rule = `{ id: told, clause: personal-data, severity: high, match: { all: [{ learned: patient-confidentiality, atLeast: 0.5 }] }, message: m, advice: a, examples: { warn: ['${said}'], silent: [Our launch] } }`;
    const merged = mergeWithPacks([
      {
        file: 'mine.yaml',
        text: `forepost: 1\nid: m\nversion: "1"\nextends: [healthcare]\nrules: [${rule}]\n`,
      },
    ]);
    if (!merged.ok) throw new Error('expected a policy');
    const { policy } = merged.value;
    const told = policy.rules.filter(({ id }) => id === 'told');
    expect(tryExamples(merged.value, { rules: told, guards: [] })).toEqual({
      tried: 2,
      untried: 0,
      failures: [],
    });
  });

  it('of a guard are told without an explanation', () => {
    const { failures } = tryBody(
      'guards: [{ id: published, examples: { guarded: [It is out], unguarded: [x] } }]\n',
    );
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({
      text: 'It is out',
      path: ['guards', 0, 'examples', 'guarded', 0],
    });
    expect(failures[0]).not.toHaveProperty('explanation');
  });

  it('of a rule that waits for a period which is not there are left untried', () => {
    const rule =
      '{ id: crane, clause: personal-data, severity: high, when: { period: [crisis] }, match: { all: [launch] }, message: m, advice: a, examples: { warn: [x, y], silent: [z] } }';
    expect(tryBody(`rules: [${rule}]\n`)).toEqual({ tried: 4, untried: 3, failures: [] });
  });
});
