import { describe, expect, it } from 'vitest';

import { describeFindings } from '../../../src/cli/check/describe-findings.ts';
import type { CompiledPolicy } from '../../../src/policy/compiled-policy.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { asClauseId, asContactId, asRuleId } from '../../../src/shared/ids.ts';

const BOOK: Pick<CompiledPolicy, 'clauses' | 'contacts'> = {
  clauses: [
    {
      id: asClauseId('confidential-business'),
      number: '4.2',
      title: 'Not before we announce it',
      statement: 'Wait.',
      dos: [],
      donts: [],
      url: 'https://meadowbank.example/policy#4.2',
      contact: asContactId('comms'),
    },
  ],
  contacts: [{ id: asContactId('comms'), name: 'Comms', mail: 'comms@meadowbank.example' }],
};

/** A finding of the first six characters, with some fields of its own. */
function createFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: asRuleId('secret'),
    clause: asClauseId('confidential-business'),
    severity: 'high',
    action: 'warn',
    ranges: [{ start: 0, end: 6 }],
    message: 'This may be early.',
    advice: 'Wait for the announcement.',
    ...overrides,
  };
}

describe('describeFindings', () => {
  it('tells what was seen, why, the clause, what to change and whom to ask', () => {
    expect(describeFindings('secret launch', [createFinding()], BOOK)).toBe(
      [
        'HIGH: This may be early.',
        '  Words:   "secret"',
        '  Clause:  4.2 Not before we announce it',
        '           https://meadowbank.example/policy#4.2',
        '  Change:  Wait for the announcement.',
        '  Ask:     Comms, comms@meadowbank.example',
        '  Action:  warn (rule secret)',
        '',
        'One finding would hold the post until the person decides.',
      ].join('\n'),
    );
  });

  it('says so when the whole post is meant', () => {
    expect(describeFindings('x', [createFinding({ ranges: [] })], BOOK)).toContain(
      'Words:   the whole post',
    );
  });

  it('says so when there are only hints', () => {
    expect(describeFindings('x', [createFinding({ action: 'hint' })], BOOK)).toMatch(
      /Hints only; the post would go through\.$/,
    );
  });

  it('says so when there is nothing', () => {
    expect(describeFindings('x', [], BOOK)).toBe('Nothing found; the post would go through.');
  });

  it('keeps control and direction characters of a draft away from the terminal', () => {
    const written = describeFindings('\u001b[2J\u202ex', [createFinding()], BOOK);
    expect(written).toContain('" [2J x"');
  });
});
