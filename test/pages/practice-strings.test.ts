import { describe, expect, test } from 'vitest';

import { loadPracticeStrings } from '../../src/pages/practice/load-practice-strings.ts';
import { SECTIONS } from '../../src/pages/practice/samples.ts';
import { LOCALES } from '../locales/read-locales.ts';

describe('the practice page', () => {
  test.each([
    [['cy-GB', 'en-GB'], 'cy'],
    [['nn', 'de-AT', 'fr'], 'de'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('speaks to a reader of %j in %s', async (wanted, tag) => {
    expect((await loadPracticeStrings(wanted))('locale')).toBe(tag);
  });

  test.each(SECTIONS)('tells of the box $id what it is and what happens there', ({ strings }) => {
    const keys = [strings, `${strings}Note`, `${strings}Expects`];
    expect(keys.filter((key) => LOCALES['en']?.[key] === undefined)).toEqual([]);
  });
});
