import { describe, expect, it } from 'vitest';

import type { Guard, Rule } from '../../../src/policy/schema.ts';
import { createPolicy, createRule, createTestChecker } from '../support/create-policy.ts';

/**
 * The guards that policies are known to need, written with what the schema offers: each silences
 * the conduct clause, and never a rule that is marked `always`.
 */
const rules: Rule[] = [
  createRule({ any: [{ terms: ['idiot', 'hysterectomy', 'merger'] }] }, { clause: 'conduct' }),
  createRule(
    { any: [{ terms: ['door code'] }] },
    { id: 'code', clause: 'conduct', always: true, severity: 'critical' },
  ),
];
const firstPerson = { terms: ['I', 'my', 'me'] };
const guards: Guard[] = [
  { id: 'quoted', within: 'quotation', silences: ['conduct'] },
  { id: 'reported', within: 'reported-speech', silences: ['conduct'] },
  { id: 'denied', within: 'negation', silences: ['conduct'] },
  { id: 'supposed', within: 'hypothetical', softens: ['conduct'] },
  {
    id: 'fiction',
    within: 'paragraph',
    match: { any: [{ terms: ['novel', 'episode', 'dreamt'] }] },
    silences: ['conduct'],
  },
  {
    id: 'published',
    within: 'paragraph',
    match: { any: [{ organisation: ['domains'] }, { terms: ['gov.uk', 'nhs.uk'] }] },
    silences: ['conduct'],
  },
  { id: 'own-story', within: '4 words', match: { any: [firstPerson] }, silences: ['conduct'] },
];
const organisation = { ...createPolicy().organisation, domains: ['meadowbank.example'] };
const checker = createTestChecker({ rules, guards, organisation });

/** The actions of what is found in a text. */
function act(text: string): readonly string[] {
  return checker.check(text, {}).map(({ action }) => action);
}

describe('guards that policies are made of', () => {
  it.each([
    ['a quotation', 'The review reads “the doctor is an idiot, avoid” and it hurts'],
    ['reported speech', 'A man shouted you are an idiot across the desk'],
    ['a denial', 'That patient is not an idiot'],
    ['fiction', 'In the novel the mayor is an idiot'],
    ['the organisation’s own page', 'The merger is on: https://news.meadowbank.example/merger'],
    ['an official page', 'The merger is on: https://www.gov.uk/cma-cases/merger'],
    ['the writer’s own story', 'Two years since my own hysterectomy'],
  ])('silence what is said in %s', (_, text) => {
    expect(act(text)).toEqual([]);
  });

  it('soften what is only supposed', () => {
    expect(act('If somebody calls it an idiot plan, fine')).toEqual(['hint']);
  });

  it.each([
    ['beside a quotation', 'The review reads “avoid this place please”. What an idiot'],
    ['after a denial', 'I am not angry. What an idiot'],
    ['in another paragraph than the novel', 'Reading a novel.\n\nThe mayor is an idiot'],
    ['beside a page of somebody else', 'The merger is on: https://gossip.example/merger'],
    ['of somebody else', 'I saw today that a neighbour of ours has had a hysterectomy'],
  ])('leave what is said %s', (_, text) => {
    expect(act(text)).toEqual(['warn']);
  });

  it('never touch a rule that speaks always', () => {
    expect(act('He wrote “the door code is 4471 by the way”')).toEqual(['warn']);
  });
});
