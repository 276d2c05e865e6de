import { describe, expect, test } from 'vitest';

import {
  nameMutedRules,
  readMutedRules,
  revokeMutedRule,
} from '../../src/pages/status/muted-rules.ts';
import { createStorage } from '../support/fake-edge.ts';

/** Storage with two rules muted, one of them twice. */
function createMuted() {
  const entries = [
    { rule: 'door-code', words: 1 },
    { rule: 'early-news', words: 2 },
    { rule: 'door-code', words: 3 },
  ];
  return createStorage({ muted: { salt: 7, entries } });
}

describe('rules that were called wrong', () => {
  test('are told once each, with how many words they are muted for', async () => {
    expect(await readMutedRules(createMuted())).toEqual([
      { rule: 'door-code', count: 2 },
      { rule: 'early-news', count: 1 },
    ]);
  });

  test('are told by what they say, or by their id where the policy has them no longer', () => {
    const rules = [{ id: 'door-code', message: 'This gives away a door code.' }];
    const muted = [
      { rule: 'door-code', count: 2 },
      { rule: 'gone', count: 1 },
    ];
    expect(nameMutedRules(muted, rules)).toEqual([
      { rule: 'door-code', count: 2, message: 'This gives away a door code.' },
      { rule: 'gone', count: 1 },
    ]);
  });

  test('are heard again once they are revoked, and the others stay muted', async () => {
    const storage = createMuted();
    await revokeMutedRule(storage, 'door-code');
    expect(storage.content['muted']).toEqual({
      salt: 7,
      entries: [{ rule: 'early-news', words: 2 }],
    });
  });

  test.each([
    ['nothing', {}],
    ['another form', { muted: 'all' }],
    ['entries of another form', { muted: { salt: 1, entries: [3, { words: 1 }] } }],
  ])('are none where there is %s', async (_name, content) => {
    expect(await readMutedRules(createStorage(content))).toEqual([]);
  });
});
