import { HOURS_CASES } from './hours-cases.ts';
import { type LintCase, writeSound } from './lint-fixtures.ts';

/** A rule of the sound policy with some fields of its own. */
function writeRule(fields: Readonly<Record<string, string>>): string {
  const all = {
    id: 'wing',
    clause: 'early',
    severity: 'high',
    match: '{ all: [code-name, soon] }',
    message: 'This may be early.',
    advice: 'Wait.',
    examples: '{ warn: [The larch wing opens], silent: [x] }',
    ...fields,
  };
  const written = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `\n  - { ${written.join(', ')} }`;
}

/** The sound policy with a training card, which has some fields of its own. */
function writeCard(fields: Readonly<Record<string, string>>): string {
  const all = {
    id: 'cake',
    clause: 'early',
    title: 'Cake',
    scenario: 'There is cake.',
    question: 'Who may eat it?',
    answers: '[{ text: The cat., right: true }, { text: The dog. }]',
    why: 'The cat was here first.',
    ...fields,
  };
  const written = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${writeSound()}training:\n  - { ${written.join(', ')} }\n`;
}

const RULE = writeRule({});
const SOUND = writeSound();
const GUARD = '{ all: [{ terms: [published] }] }';
const EXAMPLES = '{ guarded: [it is published], unguarded: [x] }';

/** By the id of the check; a test sees to it that every check is here. */
export const LINT_CASES: Readonly<Record<string, LintCase>> = {
  ...HOURS_CASES,
  'common-word-alone': {
    bad: writeSound({
      rules: writeRule({
        match: '{ any: [{ terms: [work, larch] }, { any: [{ terms: [last night] }] }] }',
        examples: '{ warn: [at work], silent: [x] }',
      }),
    }),
    says: 'fires on a single common word: of 10,000 ordinary posts "work" in 123, "last night" in 19',
    good: writeSound({ rules: writeRule({ match: '{ any: [{ terms: [larch wing] }] }' }) }),
  },
  'speaks-without-cue': {
    bad: writeSound({
      rules: writeRule({
        match: '{ missing: [code-name] }',
        examples: '{ warn: [x], silent: [The larch wing] }',
      }),
    }),
    says: 'speaks on every post in which something is missing, and there is no condition',
    good: writeSound({
      rules: writeRule({
        match: '{ missing: [code-name] }',
        when: '{ surface: [review] }',
        examples: '{ warn: [x], silent: [The larch wing] }',
      }),
    }),
  },
  'unreachable-rule': {
    bad: writeSound({
      rules:
        RULE + writeRule({ id: 'off', severity: '{ brand: low }', when: '{ account: [creator] }' }),
    }),
    says: 'never speaks, because its severity is off for every account that it asks for',
    good: writeSound({
      rules: writeRule({ severity: '{ brand: low }', when: '{ account: [brand] }' }),
    }),
  },
  'duplicate-rule': {
    bad: writeSound({ rules: RULE + writeRule({ id: 'again', message: 'This may be more.' }) }),
    says: 'looks for the same as "wing", for the same clause',
    good: writeSound({
      rules:
        RULE +
        writeRule({
          id: 'other',
          match: '{ all: [soon, code-name], order: true }',
          examples: '{ warn: [It opens as the larch wing], silent: [x] }',
        }),
    }),
  },
  'dead-guard': {
    bad: writeSound({
      clauses:
        "{ early: { number: '1', title: Not yet, statement: Wait. }, read: { number: '2', title: Read, statement: Read. } }",
      guards: `[{ id: published, match: ${GUARD}, silences: [read], examples: ${EXAMPLES} }]`,
    }),
    says: 'does nothing, because no rule that it may touch serves read',
    good: writeSound({
      guards: `[{ id: published, match: ${GUARD}, silences: [early], examples: ${EXAMPLES} }]`,
    }),
  },
  'wide-guard': {
    bad: writeSound({
      guards: `[{ id: published, match: { any: [{ terms: [news] }, { terms: [zebra] }] }, silences: [early], examples: { guarded: [the news], unguarded: [x] } }]`,
    }),
    says: 'holds on a single common word: of 10,000 ordinary posts "news" in ',
    good: writeSound({
      guards: `[{ id: published, match: ${GUARD}, silences: [early], examples: ${EXAMPLES} }]`,
    }),
  },
  'guard-without-examples': {
    bad: writeSound({ guards: `[{ id: published, match: ${GUARD}, silences: [early] }]` }),
    says: 'has no examples of both kinds, guarded and unguarded',
    good: writeSound({
      guards: `[{ id: published, match: ${GUARD}, silences: [early], examples: ${EXAMPLES} }]`,
    }),
  },
  'unused-signal': {
    bad: writeSound({
      signals:
        '{ code-name: { terms: [larch wing] }, soon: { terms: [opens] }, spare: { terms: [zebra] } }',
    }),
    says: 'no rule or guard uses "spare"',
    good: writeSound({
      signals:
        '{ code-name: { signals: [wing] }, wing: { terms: [larch wing] }, soon: { terms: [opens] } }',
    }),
  },
  'empty-signal': {
    bad: writeSound({
      signals:
        '{ code-name: { terms: [larch wing] }, soon: { terms: [opens] }, rivals: { organisation: [competitors] } }',
    }),
    says: '"rivals" has nothing that could be seen',
    good: writeSound({
      signals:
        '{ code-name: { terms: [larch wing] }, soon: { terms: [opens] }, us: { organisation: [names] } }',
    }),
  },
  'shared-term': {
    bad: writeSound({
      signals:
        '{ code-name: { terms: [larch wing, Grand Opening] }, soon: { terms: [opens, grand opening] } }',
    }),
    says: '"code-name" and "soon" share "grand opening"',
    good: writeSound({
      rules: writeRule({ match: '{ any: [code-name, { terms: [larch wing] }] }' }),
    }),
  },
  'repeated-term': {
    bad: writeSound({
      signals: '{ code-name: { terms: [larch wing, Larch  Wing] }, soon: { terms: [opens] } }',
    }),
    says: '"Larch  Wing" is already in this list, as entry 1',
    good: SOUND,
  },
  'clause-without-rule': {
    bad: writeSound({
      clauses:
        "{ early: { number: '1', title: Not yet, statement: Wait. }, read: { number: '2', title: Read, statement: Read. } }",
    }),
    says: 'no rule serves "read"',
    good: SOUND,
  },
  'clause-without-contact': {
    bad: writeSound({ contacts: '{ desk: { name: Desk, mail: desk@meadowbank.example } }' }),
    says: '"early" names nobody to ask',
    good: SOUND,
  },
  'repeated-number': {
    bad: writeSound({
      clauses:
        "{ early: { number: '1', title: Not yet, statement: Wait. }, late: { number: '1', title: Late, statement: Late. } }",
    }),
    says: 'number 1 is also that of "late"',
    good: SOUND,
  },
  'unused-contact': {
    bad: writeSound({
      contacts:
        '{ comms: { name: Comms, mail: a@meadowbank.example }, desk: { name: Desk, phone: 1 } }'.replace(
          'phone: 1',
          "phone: '1'",
        ),
    }),
    says: 'nothing sends anyone to "desk"',
    good: writeSound({
      contacts:
        "{ comms: { name: Comms, mail: a@meadowbank.example, outOfHours: desk }, desk: { name: Desk, phone: '1' } }",
    }),
  },
  'unreachable-contact': {
    bad: writeSound({ contacts: '{ comms: { name: Comms, role: Says what is public } }' }),
    says: 'Comms has no mail, phone or chat, and 1 clause, period or contact sends people there',
    good: SOUND,
  },
  'unwatched-host': {
    bad: writeSound({ sites: '{ add: [{ host: "https://forum.example", adapter: generic }] }' }),
    says: '"https://forum.example" is not the name of a host, so nothing is watched there',
    good: writeSound({ sites: '{ add: [{ host: forum.example, adapter: generic }] }' }),
  },
  'unnamed-organisation': {
    bad: writeSound({ organisation: '{ domains: [meadowbank.example] }' }),
    says: 'no name is given, so rules about the organisation cannot know it by name',
    good: SOUND,
  },
  'unreachable-step': {
    bad: writeSound({ rollout: '[{ stage: hint }, { stage: warn, percent: 10 }]' }),
    says: 'every device that it is for comes to step 1 first',
    good: writeSound({ rollout: '[{ stage: warn, percent: 10 }, { stage: hint }]' }),
  },
  'period-over': {
    bad: writeSound({
      periods:
        "[{ id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' }]",
    }),
    says: 'ended on 2026-02-01T00:00:00Z',
    good: writeSound({
      periods:
        "[{ id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2026-12-01T00:00:00Z' }]",
    }),
  },
  'endless-period': {
    bad: writeSound({
      periods:
        "[{ id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2036-01-01T00:00:00Z' }]",
    }),
    says: 'lasts 3652 days',
    good: writeSound({
      periods:
        "[{ id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }]",
    }),
  },
  'accusing-message': {
    bad: writeSound({ rules: writeRule({ message: 'This is a policy violation.' }) }),
    says: 'accuses the person with "violation"',
    good: writeSound({ rules: writeRule({ message: 'This may name a violet.' }) }),
  },
  'long-message': {
    bad: writeSound({ rules: writeRule({ advice: `${'Wait a bit. '.repeat(12)}Then go.` }) }),
    says: 'is 152 characters long',
    good: SOUND,
  },
  'hard-message': {
    bad: writeSound({
      rules: writeRule({
        message: 'This may constitute unauthorised organisational communication.',
      }),
    }),
    says: 'reads like school year ',
    good: writeSound({
      language: 'de',
      rules: writeRule({
        message: 'This may constitute unauthorised organisational communication.',
      }),
    }),
  },
  'hard-card': {
    bad: writeCard({
      scenario: 'Organisational communication necessitates unambiguous authorisation.',
    }),
    says: 'reads like school year ',
    good: writeCard({}),
  },
  'telling-answer': {
    bad: writeCard({
      answers:
        '[{ text: The cat may eat all of the cake today., right: true }, { text: The dog. }]',
    }),
    says: 'has a right answer that stands out by its length',
    good: writeCard({}),
  },
  'suggestion-still-warned': {
    bad: writeSound({ rules: writeRule({ suggest: "[{ start: 'Soon:' }]" }) }),
    says: 'leaves a text that is warned of: "Soon: The larch wing opens"',
    good: writeSound({ rules: writeRule({ suggest: '[{ words: our news }]' }) }),
  },
};
