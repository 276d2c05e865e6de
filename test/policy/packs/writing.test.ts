import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { measureReadingGrade } from '../../../src/policy/lint/reading-grade.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { type PolicyLayer, policyLayerSchema } from '../../../src/policy/schema.ts';

/** Every built-in layer as an object, by id. */
const layers: readonly (readonly [string, PolicyLayer])[] = Object.entries(BUILT_IN_PACKS).map(
  ([id, text]) => [id, policyLayerSchema.parse(parse(text))],
);
const rules = layers.flatMap(([, layer]) => layer.rules ?? []);

/** Everything that a person may read of a layer. */
function listProse(layer: PolicyLayer): readonly string[] {
  const clauses = Object.values(layer.clauses ?? {});
  return [
    ...clauses.flatMap(({ title, statement, why, dos = [], donts = [] }) => [
      title,
      statement,
      why,
      ...dos,
      ...donts,
    ]),
    ...(layer.rules ?? []).flatMap(({ message, advice }) => [message, advice]),
    ...(layer.replies ?? []).map(({ text }) => text),
    ...cardsOf(layer).flatMap(readCard),
  ].filter((text) => text !== undefined);
}

type Card = NonNullable<PolicyLayer['training']>[number];

/** The training cards of a layer. */
function cardsOf(layer: PolicyLayer): readonly Card[] {
  return layer.training ?? [];
}

/** Everything that is read of a training card. */
function readCard({ title, scenario, question, answers = [], why }: Card) {
  return [title, scenario, question, ...answers.map(({ text }) => text), why];
}

/** The number of sentences of a text. */
function countSentences(text: string): number {
  return text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;
}

describe('the writing of the built-in packs', () => {
  it.each(layers)('never calls anything a violation: %s', (_id, layer) => {
    expect(listProse(layer).filter((text) => /violat/i.test(text))).toEqual([]);
  });

  it.each(layers)('keeps sentences short enough to be read in passing: %s', (_id, layer) => {
    const long = listProse(layer).filter(
      (text) => text.split(/\s+/).length / countSentences(text) > 32,
    );
    expect(long).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'says what a post may do and what to change, in one sentence each: %s',
    (_id, rule) => {
      const { message = '', advice = '' } = rule;
      expect(message).toMatch(/^This may /);
      expect(countSentences(message)).toBe(1);
      expect(countSentences(advice)).toBe(1);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'shows three texts that warn, three that do not, and what it gets wrong: %s',
    (_id, rule) => {
      expect(rule.examples?.warn.length).toBeGreaterThanOrEqual(3);
      expect(rule.examples?.silent.length).toBeGreaterThanOrEqual(3);
      expect(rule.falsePositives).toBeTruthy();
    },
  );

  const cards = layers.flatMap(([, layer]) => cardsOf(layer));

  it('teaches with twelve training cards, each about a clause of its own', () => {
    expect(cards).toHaveLength(12);
    expect(new Set(cards.map(({ clause }) => clause)).size).toBe(12);
  });

  it.each(cards.map((card) => [card.id, card] as const))(
    'asks with three answers and can be read at twelve: %s',
    (_id, card) => {
      expect(card.answers).toHaveLength(3);
      // School year 7 is reached at the age of twelve.
      expect(measureReadingGrade(readCard(card).join('\n'))).toBeLessThan(7);
    },
  );

  it('does not put the right answer in the same place each time', () => {
    const places = cards.map(({ answers = [] }) => answers.findIndex(({ right }) => right));
    expect([0, 1, 2].map((place) => places.filter((each) => each === place).length)).toEqual([
      4, 4, 4,
    ]);
  });
});
