import { expect, test } from 'vitest';
import { writeDiagnostics } from '../../src/pages/status/write-diagnostics.ts';
import { createReason } from '../../src/shared/reason.ts';

const AT = Date.UTC(2026, 10, 22, 9);
const browser = { version: '0.1.0', agent: 'Browser/1', language: 'en-GB' };
const empty = {
  stored: undefined,
  sources: undefined,
  channels: {},
  coverage: [],
  muted: [],
  faults: [],
};

test('facts for support say what there is, one a line', () => {
  const policy = {
    title: 'Our policy',
    version: '2',
    language: 'en',
    clauses: [],
    contacts: [],
    training: [],
  };
  const channel = {
    address: 'https://policy.example/secret-path?token=1',
    triedAt: AT,
    nextAt: AT,
    failures: 2,
    reason: createReason('reasonStatus', '500'),
  };
  const lines = writeDiagnostics(
    {
      stored: { policy, source: 'signed', storedAt: AT, problems: ['line 3: not known'] },
      sources: {
        settings: { policy: 'a whole policy', department: 'wards' },
        refused: [{ key: 'refreshMinutes', reason: 'refreshMinutes: expected at least 5' }],
      },
      channels: { policy: channel },
      counts: {
        days: [{ day: '2026-11-22', counts: [] }],
        nextAt: AT,
        failures: 1,
        reason: createReason('reasonCollectorStatus', '503'),
      },
      added: [{ host: 'social.example', adapter: 'mastodon', state: 'waiting' }],
      coverage: [{ adapter: 'x', site: 'x.com', state: 'failing', at: AT }],
      muted: [{ rule: 'door-code', count: 2 }],
      faults: [{ unit: 'rule:bay', code: 'TypeError', count: 3, firstAt: AT, lastAt: AT }],
    },
    browser,
  );
  expect(lines).toEqual([
    'forepost: 0.1.0',
    'browser: Browser/1',
    'language: en-GB',
    'policy: Our policy, version 2, signed',
    'policy in force since: 2026-11-22T09:00:00.000Z',
    'policy refused: line 3: not known',
    'settings: policy, department',
    'setting refused: refreshMinutes: expected at least 5',
    'policy file: policy.example, tried 2026-11-22T09:00:00.000Z, good never, failures 2, The server answered with status 500.',
    'counts: days 1, next 2026-11-22T09:00:00.000Z, good never, failures 1, The collector answered with status 503.',
    'added site: social.example, mastodon, waiting',
    'site: x.com, x, failing, 2026-11-22T09:00:00.000Z',
    'muted: door-code, 2',
    'fault: rule:bay, TypeError, 3, 2026-11-22T09:00:00.000Z',
  ]);
});

test('facts for support say so where there is nothing', () => {
  expect(writeDiagnostics(empty, browser).slice(3)).toEqual(['policy: none', 'settings: none']);
});
