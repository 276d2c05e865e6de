import { describe, expect, it } from 'vitest';

import { rankExplanations } from '../../../src/cli/check/rank-explanations.ts';
import type { Group, Rule } from '../../../src/policy/schema.ts';
import { createExplainingChecker } from '../../rules/check/explain-policy.ts';
import { createRule } from '../../rules/support/create-policy.ts';

const term = (word: string) => ({ terms: [word] });
const all = (...words: readonly string[]): Group => ({ all: words.map(term) });

/** The rules of a policy in the order of their nearness to a text, a star before each close one. */
function rank(rules: readonly Rule[], text: string): readonly string[] {
  const checker = createExplainingChecker({ rules });
  const { rules: explained } = checker.check(text, {}, { explain: true });
  return rankExplanations(explained).map(
    ({ explanation, isClose }) => `${isClose ? '*' : ''}${explanation.rule}`,
  );
}

describe('ranking explanations', () => {
  it('puts what spoke first, then what was held back, then by the share that was seen', () => {
    const rules = [
      createRule(all('x'), { id: 'off', severity: { brand: 'high' } }),
      createRule(all('x', 'no', 'none'), { id: 'third' }),
      createRule(all('x', 'no'), { id: 'half' }),
      createRule(all('x'), { id: 'waiting', when: { account: ['brand'] } }),
      createRule(all('x'), { id: 'silenced', unless: [term('y')] }),
      createRule(all('x', 'y'), { id: 'found' }),
    ];
    expect(rank(rules, 'x and y')).toEqual([
      '*found',
      '*silenced',
      '*half',
      '*waiting',
      'third',
      'off',
    ]);
  });

  it('counts of alternatives the best, as many as are asked for', () => {
    const rules = [
      createRule({ any: ['x', 'no', 'none'].map(term), count: 2 }, { id: 'two' }),
      createRule({ any: [all('x', 'no'), all('no', 'none')] }, { id: 'one' }),
      createRule({ any: ['no', 'none'].map(term) }, { id: 'nothing' }),
    ];
    expect(rank(rules, 'x')).toEqual(['*one', '*two', 'nothing']);
  });

  it('takes what is there but not together for closer than what is not there', () => {
    const rules = [
      createRule(all('x', 'y', 'no'), { id: 'missing' }),
      createRule({ ...all('x', 'y'), within: 'sentence' }, { id: 'apart' }),
    ];
    expect(rank(rules, 'x. Then y.')).toEqual(['*apart', '*missing']);
  });

  it('ranks equals by id', () => {
    const rules = ['b', 'a'].map((id) => createRule(all('no'), { id }));
    expect(rank(rules, 'x')).toEqual(['a', 'b']);
  });
});
