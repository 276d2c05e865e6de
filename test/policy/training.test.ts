import { describe, expect, it } from 'vitest';

import { loadPolicy } from '../../src/policy/load-policy.ts';
import { readRefusal, writePolicy } from './policy-fixtures.ts';

const CLAUSE = "clauses: { cake: { number: '99', title: Cake, statement: Share it. } }\n";

/** A policy with one training card, which has some fields of its own. */
function writeCard(fields: Readonly<Record<string, string>> = {}, more = ''): string {
  const card = {
    id: 'who-eats',
    clause: 'cake',
    title: 'Who eats?',
    scenario: 'There is cake.',
    question: 'Who may eat it?',
    answers: '[{ text: The cat. }, { text: All of us., right: true }]',
    why: 'It is for all of us.',
    ...fields,
  };
  const lines = Object.entries(card).map(([name, value]) => `${name}: ${value}`);
  return writePolicy(`${CLAUSE}training:\n  - ${lines.join('\n    ')}\n${more}`);
}

/** The cards of a policy that loads. */
function loadCards(...texts: readonly string[]) {
  const sources = texts.map((text, index) => ({ file: `layer-${index + 1}.yaml`, text }));
  const loaded = loadPolicy(sources, { examples: 'none' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  return loaded.value.training;
}

describe('training cards', () => {
  it('reach the book with every answer marked as right or not', () => {
    const card = loadCards(writeCard()).find(({ id }) => id === 'who-eats');
    expect(card).toEqual({
      id: 'who-eats',
      clause: 'cake',
      title: 'Who eats?',
      scenario: 'There is cake.',
      question: 'Who may eat it?',
      answers: [
        { text: 'The cat.', isRight: false },
        { text: 'All of us.', isRight: true },
      ],
      why: 'It is for all of us.',
    });
  });

  it('are changed field by field by a layer above', () => {
    const above =
      'forepost: 1\nid: above\nversion: v\ntraining: [{ id: who-eats, why: Because. }]\n';
    const card = loadCards(writeCard(), above).find(({ id }) => id === 'who-eats');
    expect(card).toMatchObject({ title: 'Who eats?', why: 'Because.' });
  });

  it('go with their clause when it is retired', () => {
    const above = 'forepost: 1\nid: above\nversion: v\nclauses: { cake: { retired: true } }\n';
    expect(loadCards(writeCard(), above).map(({ id }) => id)).not.toContain('who-eats');
  });

  it.each([
    [
      'about a clause that does not exist',
      writeCard({ clause: 'cakes' }),
      'training[0].clause: unknown clause "cakes"; did you mean "cake"?',
    ],
    [
      'without a right answer',
      writeCard({ answers: '[{ text: The cat. }, { text: The dog. }]' }),
      'training[0].answers: expected one answer with "right: true", but found 0',
    ],
    [
      'with two right answers',
      writeCard({ answers: '[{ text: A., right: true }, { text: B., right: true }]' }),
      'training[0].answers: expected one answer with "right: true", but found 2',
    ],
    ['with a single answer', writeCard({ answers: '[{ text: A., right: true }]' }), 'answers'],
    ['without its reason', writeCard({ why: '""' }), 'training[0].why: expected some text'],
    [
      'with an id that another one has',
      writeCard({}, '  - { id: who-eats, why: Because. }\n'),
      'the id "who-eats" is used twice',
    ],
  ])('are refused %s', (_name, text, message) => {
    expect(readRefusal(text).join('\n')).toContain(message);
  });
});
