import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Group } from '../../../src/policy/schema.ts';
import { createPolicy, createRule } from '../../rules/support/create-policy.ts';

const signals = {
  word: { terms: ['word'] },
  other: { terms: ['other'] },
  code: { patterns: ['code \\d+'] },
  phone: { detectors: ['phone-number'] },
};

/** What a match needs, in names of signals. */
function listNeeds(match: Group): readonly (readonly string[])[] | undefined {
  const compiled = compileRules(createPolicy({ signals, rules: [createRule(match)] }));
  if (!compiled.ok) throw new Error('must compile');
  const { cueNames, rules } = compiled.value;
  return rules[0]?.match?.needs.map((cues) => cues.map((cue) => cueNames[cue] ?? ''));
}

describe('what a group needs', () => {
  it('is every operand of all, what is known cheapest first', () => {
    expect(listNeeds({ all: ['phone', 'code', 'word'] })).toEqual([['word'], ['code'], ['phone']]);
  });

  it('is one operand of any, the cheapest tried first', () => {
    expect(listNeeds({ any: ['phone', 'word', 'code'] })).toEqual([['word', 'code', 'phone']]);
  });

  it('is taken from nested groups, of each alternative what it needs first', () => {
    const match: Group = {
      all: [{ any: [{ all: ['phone', 'word'] }, 'code'] }, { all: ['other'] }],
    };
    expect(listNeeds(match)).toEqual([['other'], ['word', 'code']]);
  });

  it('is told once', () => {
    expect(listNeeds({ all: ['word', { all: ['word', 'other'] }] })).toEqual([['word'], ['other']]);
  });

  it('is nothing where one alternative needs nothing', () => {
    expect(listNeeds({ any: ['word', { missing: ['other'] }] })).toEqual([]);
  });

  it('is nothing of what is looked for in another text', () => {
    expect(listNeeds({ all: ['word', { replyTo: 'other' }] })).toEqual([['word']]);
  });

  it('is nothing of exceptions', () => {
    expect(listNeeds({ all: ['word'], unless: ['other'], missing: ['code'] })).toEqual([['word']]);
  });
});
