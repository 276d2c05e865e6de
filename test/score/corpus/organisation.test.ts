import { describe, expect, it } from 'vitest';

import { createPost } from '../support/create-post.ts';
import { writePolicy } from '../support/write-policy.ts';
import { checkPost, loadOrganisation, pickMoment } from './organisation.ts';

const CRISIS = {
  id: 'crane',
  kind: 'crisis' as const,
  from: Date.parse('2026-01-10T00:00:00Z'),
  until: Date.parse('2026-01-20T00:00:00Z'),
};

/** The organisation that the tests write about. */
function loadMeadowbank() {
  const loaded = loadOrganisation([{ file: 'meadowbank.yaml', text: writePolicy() }]);
  if (!loaded.ok) throw new Error(loaded.problem.join('\n'));
  return loaded.value;
}

describe('the moment of a post', () => {
  it('is in the middle of the period that the post is set in', () => {
    expect(pickMoment([CRISIS], 'crisis')).toBe(Date.parse('2026-01-15T00:00:00Z'));
  });

  it('is before every period for a post without one', () => {
    expect(pickMoment([CRISIS], undefined)).toBe(Date.parse('2026-01-09T00:00:00Z'));
    expect(Number.isFinite(pickMoment([], undefined))).toBe(true);
  });

  it('does not exist in a period that the organisation has not', () => {
    expect(pickMoment([CRISIS], 'quiet-period')).toBeUndefined();
  });
});

describe('an organisation', () => {
  const meadowbank = loadMeadowbank();
  const clausesOf = (overrides: Parameters<typeof createPost>[0]) => {
    const findings = checkPost(meadowbank, createPost(overrides));
    return findings.ok ? findings.value.map(({ clause }) => clause) : findings.problem;
  };

  it('checks a post of a crisis in that crisis, and every other outside it', () => {
    expect(clausesOf({ text: 'Doom!', period: 'crisis' })).toEqual(['crisis-holding']);
    expect(clausesOf({ text: 'Doom!' })).toEqual([]);
  });

  it('cannot check a post of a period that it has not', () => {
    expect(clausesOf({ id: 'ash-7', period: 'pre-election' })).toBe(
      'post ash-7 is set in a pre-election, but policy meadowbank has none',
    );
  });

  it('tells where its policy is wrong', () => {
    const loaded = loadOrganisation([{ file: 'meadowbank.yaml', text: 'forepost: 2\n' }]);
    expect(loaded.ok ? [] : loaded.problem[0]).toContain('meadowbank.yaml:1');
  });
});
