import { describe, expect, it } from 'vitest';

import { judgeCrisis, judgeRelease } from '../../../src/policy/distribution/judge-signed.ts';
import type { Signed } from '../../../src/policy/distribution/open-signed.ts';
import type { Release } from '../../../src/policy/distribution/signed-content.ts';
import { createReason } from '../../../src/shared/reason.ts';
import { createCrisis, createRelease } from './signed-fixtures.ts';

const ADDRESS = 'https://policy.example/live/policy.json';

/** Content as it is after its signature was verified; its own text stands for its hash. */
function sign<Content>(content: Content): Signed<Content> {
  return { content, hash: JSON.stringify(content), keyId: 'k' };
}

const inForce = sign(createRelease({ issued: '2026-11-22T09:00:00Z' }, '2026.11.9'));

/** What is said about a release that was signed a day later. */
function judge(overrides: Partial<Release>, version = '2026.11.10', address = ADDRESS) {
  const next = createRelease({ issued: '2026-11-23T09:00:00Z', ...overrides }, version);
  return judgeRelease(sign(next), inForce, address);
}

describe('judgeRelease', () => {
  it('takes the first one, and each with a higher or the same version', () => {
    expect(judgeRelease(inForce, undefined, ADDRESS)).toEqual({ ok: true, value: 'newer' });
    expect(judge({})).toEqual({ ok: true, value: 'newer' });
    expect(judge({}, '2026.11.9')).toEqual({ ok: true, value: 'newer' });
  });

  it('knows the one in force again', () => {
    expect(judgeRelease(inForce, inForce, ADDRESS)).toEqual({ ok: true, value: 'same' });
  });

  it('refuses a lower version, unless the reason was signed with it', () => {
    expect(judge({}, '2026.11.8')).toEqual({
      ok: false,
      problem: createReason('reasonLowerVersion', '2026.11.8', '2026.11.9'),
    });
    expect(judge({ rollback: { reason: 'A rule was wrong.' } }, '2026.11.8').ok).toBe(true);
  });

  it('refuses an older file that is served again, whatever it says', () => {
    const reason = { rollback: { reason: 'A rule was wrong.' } };
    expect(judge({ issued: '2026-11-21T09:00:00Z', ...reason }, '2026.11.8').ok).toBe(false);
    expect(judge({ issued: '2026-11-22T09:00:00Z' }, '2026.12.1')).toEqual({
      ok: false,
      problem: createReason('reasonNotLater', '2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z'),
    });
  });

  it('compares moments, not their spelling', () => {
    expect(judge({ issued: '2026-11-22T10:30:00+01:00' }).ok).toBe(true);
    expect(judge({ issued: '2026-11-22T10:30:00+02:00' }).ok).toBe(false);
  });

  it.each([
    ['at another address, whenever it was signed', 'https://other.example/p', '2026-01-01', true],
    ['at the same address when it was signed later', ADDRESS, '2026-11-23', true],
    ['not at the same address when it was signed earlier', ADDRESS, '2026-01-01', false],
  ])('takes another policy %s', (_name, address, day, isTaken) => {
    const other = createRelease({ issued: `${day}T09:00:00Z` }, '1');
    const renamed = { ...other, policy: { ...other.policy, id: 'larchfield' } };
    const found = { ...inForce, address: ADDRESS };
    expect(judgeRelease(sign(renamed), found, address).ok).toBe(isTaken);
  });

  it.each([
    ['https://policy.example/live/', true],
    ['https://policy.example', true],
    ['https://policy.example/pilot/', false],
    ['https://policy.example.evil.example/live/', false],
    ['http://policy.example/live/', false],
  ])('takes a file that was signed for %s: %s', (audience, isTaken) => {
    expect(judge({ audience: [audience] }).ok).toBe(isTaken);
  });
});

describe('judgeCrisis', () => {
  it('takes what was signed later and refuses what was signed before', () => {
    const now = sign(createCrisis());
    const later = sign(createCrisis({ issued: '2026-11-22T10:00:00Z', periods: [] }));
    expect(judgeCrisis(later, now, ADDRESS)).toEqual({ ok: true, value: 'newer' });
    expect(judgeCrisis(now, now, ADDRESS)).toEqual({ ok: true, value: 'same' });
    expect(judgeCrisis(now, later, ADDRESS).ok).toBe(false);
  });
});
