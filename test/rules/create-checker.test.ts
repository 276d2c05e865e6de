import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/policy/compile/compile-rules.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Guard } from '../../src/policy/schema.ts';
import type { CheckContext } from '../../src/rules/context.ts';
import { createBareChecker } from '../../src/rules/create-bare-checker.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { hashTerms } from '../../src/rules/hashed/compile-hashes.ts';
import { hashPhrase } from '../../src/rules/hashed/hash-phrase.ts';
import { compileRe2 } from '../../src/rules/patterns/re2-program.ts';
import { createPolicy, createRule, createTestChecker } from './support/create-policy.ts';

const secret = { any: [{ terms: ['secret'] }] };

/** Ids of the rules that speak. */
function speak(policy: Partial<Policy>, text: string, context: CheckContext = {}): string[] {
  return createTestChecker(policy)
    .check(text, context)
    .map(({ rule }) => rule);
}

describe('conditions', () => {
  it('takes an unknown account as the policy’s usual one', () => {
    const rules = [createRule(secret, { when: { account: ['personal'] } })];
    expect(speak({ rules }, 'secret')).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { account: 'brand' })).toEqual([]);
  });

  it('does not guess a surface, site or attachment', () => {
    for (const when of [
      { surface: ['reply' as const] },
      { site: ['linkedin.com'] },
      { attachments: ['image' as const] },
    ]) {
      expect(speak({ rules: [createRule(secret, { when })] }, 'secret')).toEqual([]);
    }
  });

  it('takes a site by its host', () => {
    const rules = [createRule(secret, { when: { site: ['linkedin.com'] } })];
    expect(speak({ rules }, 'secret', { site: 'www.LinkedIn.com' })).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { site: 'notlinkedin.com' })).toEqual([]);
  });

  it('counts a period only between its moments', () => {
    const period = { id: 'p', kind: 'crisis' as const };
    const periods = [{ ...period, from: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z' }];
    const rules = [createRule(secret, { when: { period: ['crisis'] } })];
    const at = (now: string) => speak({ rules, periods }, 'secret', { now: Date.parse(now) });
    expect(at('2026-11-01T00:00:00Z')).toEqual(['rule']);
    expect(at('2026-11-02T00:00:00Z')).toEqual([]);
    expect(speak({ rules, periods }, 'secret')).toEqual([]);
  });
});

describe('severity and action', () => {
  it('is off for an account that severity does not name', () => {
    const rules = [createRule(secret, { severity: { brand: 'critical', personal: 'off' } })];
    expect(speak({ rules }, 'secret')).toEqual([]);
    expect(speak({ rules }, 'secret', { account: 'brand' })).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { account: 'creator' })).toEqual([]);
  });

  it('takes the action of the account before the general one', () => {
    const actions = { ...createPolicy().actions, brand: { high: 'block' as const } };
    const checker = createTestChecker({ rules: [createRule(secret)], actions });
    expect(checker.check('secret', { account: 'brand' })[0]?.action).toBe('block');
    expect(checker.check('secret', {})[0]?.action).toBe('warn');
  });
});

describe('guards', () => {
  const guard = { id: 'g', match: { any: [{ terms: ['union'] }] }, silences: ['one'] };

  it('silence the clauses that they name', () => {
    const policy = { rules: [createRule(secret)], guards: [guard] };
    expect(speak(policy, 'secret union')).toEqual([]);
    expect(speak(policy, 'secret')).toEqual(['rule']);
  });

  it('never touch a rule that speaks always', () => {
    const rules = [createRule(secret, { always: true })];
    expect(speak({ rules, guards: [guard] }, 'secret union')).toEqual(['rule']);
  });

  it('lower a softened finding to a hint', () => {
    const guards = [{ id: 'g', match: guard.match, softens: ['one'] }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    expect(checker.check('secret union', {})[0]?.action).toBe('hint');
  });

  it('reach only their own sentence when they say so', () => {
    const guards = [{ ...guard, within: 'sentence' as const }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    const text = 'A secret of the union. Another secret.';
    expect(checker.check(text, {})[0]?.ranges).toEqual([{ start: 31, end: 37 }]);
    expect(checker.check('Union. A secret.', {})).toHaveLength(1);
  });
});

describe('guards by structure', () => {
  /** What a rule for secrets marks in a text beside a guard. */
  function readMarks(guard: Partial<Guard>, text: string): readonly string[] | undefined {
    const guards = [{ id: 'g', silences: ['one'], ...guard }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    return checker.check(text, {})[0]?.ranges.map(({ start, end }) => text.slice(start, end));
  }

  it.each([
    ['quotation', 'She wrote "this is a secret now"', 'A secret. She wrote "what a nice day"'],
    ['reported-speech', 'He told me a secret today', 'I told him a secret today'],
    ['negation', 'This is not a secret', 'Not today. A secret'],
    ['hypothetical', 'If it is a secret, ask us', 'If you ask us, it is a secret'],
  ] as const)('reach findings inside a %s and no others', (within, inside, outside) => {
    expect(readMarks({ within }, inside)).toBeUndefined();
    expect(readMarks({ within }, outside)).toEqual(['secret']);
  });

  it('leave the findings of the same rule that are outside', () => {
    expect(readMarks({ within: 'negation' }, 'Not a secret. Our SECRET is')).toEqual(['SECRET']);
  });

  it('can ask for something in the same structure', () => {
    const guard = { within: 'quotation' as const, match: { any: [{ terms: ['reviewer'] }] } };
    expect(readMarks(guard, '"the reviewer has a secret"')).toBeUndefined();
    expect(readMarks(guard, 'Reviewer: "we have a secret"')).toEqual(['secret']);
  });

  it('can ask for something in so many words around a finding', () => {
    const guard = { within: '4 words', match: { any: [{ terms: ['fiction'] }] } };
    expect(readMarks(guard, 'fiction has a secret')).toBeUndefined();
    expect(readMarks(guard, 'a secret of fiction')).toBeUndefined();
    expect(readMarks(guard, 'fiction it is, a secret')).toEqual(['secret']);
  });

  it('soften only when they reach all of it', () => {
    const guards = [{ id: 'g', within: 'negation', softens: ['one'] }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    expect(checker.check('It is not a secret', {})[0]?.action).toBe('hint');
    expect(checker.check('It is not a secret. A secret!', {})[0]?.action).toBe('warn');
  });

  it('do not reach what has no place in the post', () => {
    const rules = [createRule({ missing: [{ terms: ['label'] }] })];
    const guards = [{ id: 'g', within: 'quotation', silences: ['one'] }];
    expect(speak({ rules, guards }, 'He wrote "one two three"')).toEqual(['rule']);
  });
});

describe('findings', () => {
  it('come gravest first, then by place', () => {
    const word = (id: string, term: string, severity: 'high' | 'critical') =>
      createRule({ any: [{ terms: [term] }] }, { id, severity, clause: id });
    const rules = [
      word('a', 'late', 'high'),
      word('b', 'early', 'high'),
      word('c', 'x', 'critical'),
    ];
    expect(speak({ rules }, 'early late x')).toEqual(['c', 'b', 'a']);
  });

  it('of one clause over the same words are one, the gravest', () => {
    const rules = [
      createRule(secret, { id: 'a', severity: 'low' }),
      createRule(secret, { id: 'b', severity: 'critical' }),
      createRule(secret, { id: 'c', severity: 'low', clause: 'two' }),
    ];
    expect(speak({ rules }, 'secret')).toEqual(['b', 'c']);
  });

  it('of one clause that overlap are one, and mark what all of them mark', () => {
    const rules = [
      createRule({ any: [{ terms: ['big secret'] }] }, { id: 'a', severity: 'low' }),
      createRule({ all: [{ terms: ['secret'] }, { terms: ['launch'] }] }, { id: 'b' }),
    ];
    const found = createTestChecker({ rules }).check('A big secret launch', {});
    expect(found).toMatchObject([{ rule: 'b', ranges: [{ start: 2, end: 12 }, { start: 13 }] }]);
  });

  it('mark nothing for a rule that names no signals to mark', () => {
    const rules = [createRule(secret, { mark: [] })];
    expect(createTestChecker({ rules }).check('A secret', {})).toMatchObject([{ ranges: [] }]);
  });

  it('mark none of the named signals where they do not count', () => {
    const signals = { secret: { terms: ['secret'] } };
    const match = { any: ['secret'], outside: ['negation' as const] };
    const rules = [createRule(match, { mark: ['secret'] })];
    const found = createTestChecker({ rules, signals }).check('Not a secret. A secret.', {});
    expect(found[0]?.ranges).toEqual([{ start: 16, end: 22 }]);
  });

  it('mark only the signals that a rule names', () => {
    const signals = { secret: { terms: ['secret'] } };
    const rules = [createRule({ all: ['secret', { terms: ['we'] }] }, { mark: ['secret'] })];
    const found = createTestChecker({ rules, signals }).check('we secret', {});
    expect(found[0]?.ranges).toEqual([{ start: 3, end: 9 }]);
  });

  it('are silenced by the rule’s own unless anywhere in the post', () => {
    const rules = [createRule(secret, { unless: [{ terms: ['santa'] }] })];
    expect(speak({ rules }, 'A secret.\n\nSanta!')).toEqual([]);
  });
});

describe('faults', () => {
  it('switch off one rule, tell its id, and leave the others', () => {
    const compiled = compileRules(
      createPolicy({ rules: [createRule(secret, { id: 'a' }), createRule(secret, { id: 'b' })] }),
    );
    if (!compiled.ok) throw new Error('must compile');
    const [first, second] = compiled.value.rules;
    if (first === undefined || second === undefined) throw new Error('two rules');
    const broken = Object.defineProperty({ ...first }, 'match', {
      get: () => {
        throw new Error('broken');
      },
    });
    const faults: string[] = [];
    const checker = createChecker(
      { ...compiled.value, rules: [broken, second] },
      { onFault: (unit, code) => faults.push(`${unit} ${code}`) },
    );
    expect(checker.check('secret', {}).map(({ rule }) => rule)).toEqual(['b']);
    expect(checker.check('secret', {}).map(({ rule }) => rule)).toEqual(['b']);
    expect(faults).toEqual(['rule:a unit-threw']);
  });
});

describe('patterns of an organisation', () => {
  const compiled = compileRules(
    createPolicy({
      rules: [
        createRule({ any: [{ patterns: ['code \\d{4}'] }] }, { id: 'own' }),
        createRule(secret, { id: 'other', clause: 'two' }),
      ],
    }),
  );
  if (!compiled.ok) throw new Error('must compile');

  it('are a fault of their own where the engine for them is not loaded', () => {
    const faults: string[] = [];
    const onFault = (unit: string) => faults.push(unit);
    const checker = createBareChecker(compiled.value, { onFault });
    expect(checker.check('secret code 4471', {}).map(({ rule }) => rule)).toEqual(['other']);
    expect(faults).toEqual([expect.stringMatching(/^pattern:\d+$/)]);
  });

  it('run on the engine that is given', () => {
    const checker = createBareChecker(compiled.value, { compileLinear: compileRe2 });
    expect(checker.check('code 4471', {})).toEqual(
      createChecker(compiled.value).check('code 4471', {}),
    );
    expect(checker.check('code 4471', {})).toHaveLength(1);
  });
});

describe('hashed terms', () => {
  const list = hashTerms(['Northgate Water'], 'salt of a test');
  const compiled = compileRules(
    createPolicy({
      rules: [
        createRule(
          { any: [{ hashed: [{ ...list, hashes: [...list.hashes] }] }] },
          { id: 'clients' },
        ),
        createRule(secret, { id: 'other', clause: 'two' }),
      ],
    }),
  );
  if (!compiled.ok) throw new Error('must compile');
  const text = 'a secret of Northgate Water';

  it('are a fault of their own where the hash function is not loaded', () => {
    const faults: string[] = [];
    const onFault = (unit: string) => faults.push(unit);
    const checker = createBareChecker(compiled.value, { onFault });
    expect(checker.check(text, {}).map(({ rule }) => rule)).toEqual(['other']);
    expect(faults).toEqual([expect.stringMatching(/^hashed:\d+$/)]);
  });

  it('are found with the one that is given', () => {
    const checker = createBareChecker(compiled.value, { hashPhrase });
    expect(checker.check(text, {})).toEqual(createChecker(compiled.value).check(text, {}));
    expect(checker.check(text, {})).toHaveLength(2);
  });
});
