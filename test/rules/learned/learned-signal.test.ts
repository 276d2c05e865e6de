import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { LearnedFile } from '../../../src/policy/learned/learned-file.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { createPolicy, createRule } from '../support/create-policy.ts';
import { createModels } from './create-models.ts';

const LIKELY = createRule({ all: [{ learned: 'one', atLeast: 0.7 }] });

/** The checker of a policy with models. */
function createLearnedChecker(overrides: Partial<Policy>, learned: LearnedFile) {
  const compiled = compileRules(createPolicy(overrides), { learned });
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  return createChecker(compiled.value);
}

/** The words that are marked, or `undefined` without a finding. */
function readMarks(
  draft: string,
  learned: LearnedFile,
  overrides: Partial<Policy> = { rules: [LIKELY] },
  context: CheckContext = {},
): readonly string[] | undefined {
  const [finding] = createLearnedChecker(overrides, learned).check(draft, context);
  return finding?.ranges.map(({ start, end }) => draft.slice(start, end));
}

describe('a learned signal', () => {
  it('is seen where the model is certain enough, and marks the words that weigh most', () => {
    const models = createModels({ texts: { whispers: 40, merger: 40, sleep: 1, tea: -5 } });
    expect(readMarks('Some merger whispers that I heard about over tea', models)).toEqual([
      'merger whispers',
    ]);
  });

  it('marks words that are near each other in a sentence as one phrase', () => {
    const models = createModels({ texts: { whispers: 40, merger: 39, rival: 38 } });
    expect(readMarks('Such whispers of a merger. With a rival!', models)).toEqual([
      'whispers of a merger',
      'rival',
    ]);
    const far = `A merger ${'of one or another kind '.repeat(3)}whispers`;
    expect(readMarks(far, models)).toEqual(['merger', 'whispers']);
  });

  it('is not seen below its probability', () => {
    const models = createModels({ texts: { merger: 1 } });
    expect(readMarks('Some whispers about the merger', models)).toBeUndefined();
  });

  it('counts words that speak against it', () => {
    const models = createModels({ texts: { merger: 30, published: -40 } });
    expect(readMarks('The merger', models)).toBeDefined();
    expect(readMarks('The merger was published', models)).toBeUndefined();
  });

  it('weighs signals that are seen, and marks them', () => {
    const rules = [LIKELY];
    const signals = { secrets: { terms: ['project larch'] } };
    const models = createModels({ signals: { secrets: 30 } });
    expect(readMarks('About Project Larch', models, { rules, signals })).toEqual(['Project Larch']);
    expect(readMarks('About the larch', models, { rules, signals })).toBeUndefined();
  });

  it('passes over signals that the policy does not have', () => {
    const models = createModels({ signals: { unknown: 30 }, texts: { merger: 30 } });
    expect(readMarks('The merger', models)).toEqual(['merger']);
  });

  it('weighs who speaks, and marks the whole draft where no word stands out', () => {
    const models = createModels({ facts: { 'account brand': 30 } });
    const rules = [LIKELY];
    expect(readMarks('Hello there', models, { rules }, { account: 'brand' })).toEqual([
      'Hello there',
    ]);
    expect(readMarks('Hello there', models, { rules }, { account: 'personal' })).toBeUndefined();
  });

  it('knows words by their vectors, each once, and marks them', () => {
    const models = createModels({ vectors: { takeover: 31, bid: 31, lunch: -31 }, bias: -10 });
    expect(readMarks('A takeover bid', models)).toEqual(['takeover bid']);
    expect(readMarks('A takeover bid over lunch', models)).toBeUndefined();
    expect(readMarks('A takeover takeover takeover', models)).toBeUndefined();
  });

  it('says nothing of a draft without words', () => {
    expect(readMarks('   ', createModels({ bias: 5 }))).toBeUndefined();
  });

  it('joins with cues in one rule', () => {
    const rules = [createRule({ all: [{ terms: ['larch'] }, { learned: 'one', atLeast: 0.7 }] })];
    const models = createModels({ texts: { merger: 40 } });
    expect(readMarks('The merger', models, { rules })).toBeUndefined();
    expect(readMarks('The larch merger', models, { rules })).toEqual(['larch', 'merger']);
  });

  it('only adds its marks where another rule of the clause says as much, and else speaks', () => {
    const models = createModels({ texts: { merger: 40 } });
    const exact = createRule({ any: [{ terms: ['larch'] }] }, { id: 'exact' });
    const mild = createRule({ any: [{ terms: ['oak'] }] }, { id: 'mild', severity: 'low' });
    const apart = createRule({ any: [{ terms: ['elm'] }] }, { id: 'apart', clause: 'two' });
    const checker = createLearnedChecker({ rules: [LIKELY, exact, mild, apart] }, models);
    const said = (draft: string) => checker.check(draft, {}).map(({ rule }) => String(rule));
    expect(said('The merger of larch')).toEqual(['exact']);
    expect(readMarks('The merger, and larch', models, { rules: [LIKELY, exact] })).toEqual([
      'merger',
      'larch',
    ]);
    const reworded = { ...exact, suggest: [{ words: 'the tree' }] };
    expect(readMarks('The merger, and larch', models, { rules: [LIKELY, reworded] })).toEqual([
      'larch',
    ]);
    expect(said('The merger of oak')).toEqual(['rule', 'mild']);
    expect(said('The merger of elm')).toEqual(['rule', 'apart']);
    const { rules } = checker.check('The merger of larch', {}, { explain: true });
    expect(rules[0]).toMatchObject({ rule: 'rule', outcome: 'found', shownBy: 'exact' });
  });

  it('lets a guard doubt the rules that it names, and no others', () => {
    const models = createModels({ texts: { merger: 40 }, bias: -4 });
    const rules = [
      createRule({ any: [{ terms: ['larch'] }] }),
      createRule({ any: [{ terms: ['oak'] }] }, { id: 'own' }),
    ];
    const guards = [
      {
        id: 'unlike-one',
        match: { missing: [{ learned: 'one', atLeast: 0.1 }] },
        silences: ['one'],
        rules: ['rule'],
      },
    ];
    expect(readMarks('The larch', models, { rules, guards })).toBeUndefined();
    expect(readMarks('The larch merger', models, { rules, guards })).toEqual(['larch']);
    expect(readMarks('The oak', models, { rules, guards })).toEqual(['oak']);
  });

  it('is explained by its name and by the words that weighed most', () => {
    const checker = createLearnedChecker(
      { rules: [LIKELY] },
      createModels({ texts: { merger: 40 } }),
    );
    const { rules } = checker.check('The merger', {}, { explain: true, showWords: true });
    expect(rules[0]?.match?.all[0]).toMatchObject({
      name: 'learned one at least 0.7',
      isSeen: true,
      places: [{ words: 'merger' }],
    });
  });

  describe('in a policy that switches models off', () => {
    const models = createModels({ texts: { merger: 40 }, bias: -4 });

    it('is never seen', () => {
      expect(readMarks('The merger', models, { rules: [LIKELY], learned: false })).toBeUndefined();
    });

    it('doubts nothing', () => {
      const rules = [createRule({ any: [{ terms: ['larch'] }] })];
      const match = { missing: [{ all: [{ learned: 'one', atLeast: 0.1 }] }] };
      const guards = [{ id: 'unlike-one', match, silences: ['one'] }];
      expect(readMarks('The larch', models, { rules, guards })).toBeUndefined();
      expect(readMarks('The larch', models, { rules, guards, learned: false })).toEqual(['larch']);
    });
  });

  it('is refused without a model of that name', () => {
    const compiled = compileRules(createPolicy({ rules: [LIKELY] }));
    expect(compiled).toMatchObject({
      problem: [
        {
          path: ['rules', 0, 'match', 'all', 0],
          message: 'There is no learned model named `one`.',
        },
      ],
    });
  });
});
