import { describe, expect, it } from 'vitest';

import { findNearestName, suggestName } from '../../../src/policy/parse/nearest-name.ts';

describe('findNearestName', () => {
  it.each([
    ['hihg', 'high'],
    ['HIGH', 'high'],
    ['mediun', 'medium'],
    ['crtical', 'critical'],
    ['lo', 'low'],
  ])('takes %s for %s', (name, meant) => {
    expect(findNearestName(name, ['critical', 'high', 'medium', 'low'])).toBe(meant);
  });

  it.each(['red', '', 'severe', 'x'])('takes "%s" for nothing', (name) => {
    expect(findNearestName(name, ['critical', 'high', 'medium'])).toBeUndefined();
  });

  it('prefers the nearer of two', () => {
    expect(findNearestName('comm', ['common', 'comms'])).toBe('comms');
  });
});

describe('suggestName', () => {
  it('ends the sentence as a question', () => {
    expect(suggestName('hihg', ['high'])).toBe('; did you mean "high"?');
  });

  it('adds nothing when no name is near', () => {
    expect(suggestName('xyz', ['high'])).toBe('');
  });
});
