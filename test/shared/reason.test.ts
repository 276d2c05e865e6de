import { describe, expect, it } from 'vitest';

import { createReason, isReason, listReasonKeys, sayReason } from '../../src/shared/reason.ts';
import { translateWith } from '../../src/shared/strings.ts';
import { LOCALES } from '../locales/read-locales.ts';

const VALUES = ['one', 'two'];

describe('a reason', () => {
  it.each(listReasonKeys())('is read in English as it is said: %s', (key) => {
    const translate = translateWith(LOCALES['en'] ?? {});
    expect(translate(key, ...VALUES)).toBe(sayReason(createReason(key, ...VALUES)));
  });

  it('tells its values', () => {
    expect(sayReason(createReason('reasonStatus', '503'))).toBe(
      'The server answered with status 503.',
    );
  });

  it('is known again after it was stored', () => {
    expect(isReason(JSON.parse(JSON.stringify(createReason('reasonEmpty'))))).toBe(true);
  });

  it.each([
    undefined,
    'The server answered with status 500.',
    { key: 'reasonStatus' },
    { key: 'toString', values: [] },
    { key: 'reasonStatus', values: [500] },
  ])('is not %j', (value) => {
    expect(isReason(value)).toBe(false);
  });
});
