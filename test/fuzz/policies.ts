import fc from 'fast-check';

import { compilePattern } from '../../src/policy/compile/compile-pattern.ts';
import { HOSTILE_PATTERNS } from '../bench/rules/workload/hostile-patterns.ts';
import { REALISTIC_PATTERNS } from '../bench/rules/workload/patterns.ts';

/** What generated policies look for and generated drafts are made of. */
export const WORDS = [
  ...['we', 'our', 'patient', 'patients', 'ward 4', 'opening', 'opens', 'in May', 'secret', 'A&E'],
  ...[
    'co-worker',
    'coworker',
    'budget',
    '#ad',
    'ad',
    '@MeadowbankGP',
    'not',
    'if',
    'said',
    'never',
  ],
  ...[
    'he said',
    'Larch wing',
    '£4.5m',
    '24/7',
    '🤫',
    'p4tient',
    's e c r e t',
    'code 4471',
    '12345',
  ],
  ...['Mrs Bell', '943 476 5919', '07700 900731', 'jo@mail.example', 'https://a.example/b', 'no.'],
] as const;

/** Patterns that a policy may have; the hostile ones among them are those that pass. */
const PATTERNS = [...REALISTIC_PATTERNS, ...HOSTILE_PATTERNS.map(({ pattern }) => pattern)].filter(
  (pattern) => compilePattern(pattern).ok,
);
const SIGNALS = ['one', 'two', 'three', 'four'];
const CLAUSES = ['first', 'second'];
const STRUCTURES = ['quotation', 'reported-speech', 'negation', 'hypothetical'];
const SCOPES = [
  ...['post', 'paragraph', 'sentence', '5 words', '40 words', 'first 5 words'],
  ...['first 20 characters', 'first line', 'first sentence', ...STRUCTURES],
];
const DETECTORS = [
  ...['phone-number', 'email-address', 'person-name', 'nhs-number', 'payment-card', 'age', 'url'],
  ...['date-reference', 'secret-token', 'password-phrase', 'money', 'postal-address', 'caps'],
];

const list = (values: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });

const signal = fc.oneof(
  { arbitrary: fc.record({ terms: list(WORDS, 8) }), weight: 8 },
  { arbitrary: fc.record({ exact: list(WORDS, 6) }), weight: 2 },
  { arbitrary: fc.record({ patterns: list(PATTERNS, 4) }), weight: 2 },
  { arbitrary: fc.record({ detectors: list(DETECTORS, 4) }), weight: 2 },
  { arbitrary: fc.record({ terms: list(WORDS, 3), patterns: list(PATTERNS, 2) }), weight: 1 },
);

/** A group as it is made up, before it is mended. */
interface MadeUpGroup {
  readonly all?: readonly unknown[];
  readonly any?: readonly unknown[];
  readonly unless?: readonly unknown[];
  readonly missing?: readonly unknown[];
  readonly count?: number;
  readonly within?: string;
  readonly outside?: readonly string[];
  readonly order?: boolean;
}

const { group } = fc.letrec<{ operand: unknown; group: unknown }>((tie) => {
  const operands = fc.array(tie('operand'), { minLength: 1, maxLength: 3 });
  return {
    operand: fc.oneof(
      { maxDepth: 2 },
      { arbitrary: fc.constantFrom(...SIGNALS), weight: 3 },
      { arbitrary: signal, weight: 3 },
      { arbitrary: fc.record({ replyTo: signal }), weight: 1 },
      { arbitrary: tie('group'), weight: 1 },
    ),
    group: fc
      .record(
        {
          all: operands,
          any: operands,
          unless: operands,
          missing: operands,
          count: fc.integer({ min: 2, max: 3 }),
          within: fc.constantFrom(...SCOPES),
          order: fc.boolean(),
          outside: list(STRUCTURES, 2),
        },
        { requiredKeys: [] },
      )
      .chain((made) =>
        fc.nat(60).map((salt) => (salt === 0 ? made : mendGroup(made, salt % 4 === 0))),
      ),
  };
});

/** Takes out what a policy is refused for, and mostly what keeps a group from seeing anything. */
function mendGroup(made: MadeUpGroup, mayExclude: boolean): MadeUpGroup {
  const { all = [], any = [], count = 0, order = false, outside, within = 'post' } = made;
  const missing = mayExclude ? (made.missing ?? []) : [];
  const isEmpty = all.length + any.length + missing.length === 0;
  const isOutside = outside?.every((structure) => structure !== within) ?? false;
  return {
    within,
    ...(mayExclude && made.unless !== undefined ? { unless: made.unless } : {}),
    ...(all.length > 0 || isEmpty ? { all: isEmpty ? ['one'] : all } : {}),
    ...(any.length > 0 ? { any } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(count > 1 && count <= any.length ? { count } : {}),
    ...(all.length > 1 && order ? { order } : {}),
    ...(isOutside && outside !== undefined ? { outside } : {}),
  };
}

const severity = fc.constantFrom('critical', 'high', 'medium', 'low', 'info');
const rule = fc.record(
  {
    clause: fc.constantFrom(...CLAUSES),
    severity,
    match: group,
    mark: list(SIGNALS, 2),
    always: fc.boolean(),
    when: fc.constantFrom({ surface: ['post'] }, { account: ['personal', 'brand'] }, {}),
  },
  { requiredKeys: ['clause', 'severity', 'match'] },
);
const guard = fc.record(
  {
    match: group,
    silences: list(CLAUSES, 2),
    softens: list(CLAUSES, 2),
    within: fc.constantFrom('post', 'paragraph', 'sentence', '5 words', ...STRUCTURES),
  },
  { requiredKeys: ['match', 'silences'] },
);

const WRITTEN = {
  message: 'This may be too early.',
  advice: 'Wait for it.',
  examples: { warn: ['x'], silent: ['y'] },
};
const clause = (number: string) => ({ number, title: 'A clause', statement: 'Wait for it.' });

/** The text of a policy file: mostly sound, and now and then with something that must be refused. */
export const policies: fc.Arbitrary<string> = fc
  .record({
    signals: fc.tuple(...SIGNALS.map(() => signal)),
    rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
    guards: fc.array(guard, { maxLength: 1 }),
  })
  .map(({ signals, rules, guards }) =>
    // JSON is YAML, so nothing has to write it.
    JSON.stringify(
      {
        forepost: 1,
        id: 'fuzz',
        version: '1',
        title: 'Fuzz',
        language: 'en-GB',
        clauses: { first: clause('1'), second: clause('2') },
        signals: Object.fromEntries(SIGNALS.map((id, at) => [id, signals[at]])),
        rules: rules.map((each, at) => ({ id: `rule-${at}`, ...WRITTEN, ...each })),
        guards: guards.map((each, at) => ({ id: `guard-${at}`, ...each })),
      },
      null,
      1,
    ),
  );
