import { describe, expect, it } from 'vitest';

import { parseMoment } from '../../../src/cli/check/parse-moment.ts';

describe('parseMoment', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T09:30', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30Z', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:15.250Z', '2026-11-22T09:30:15.250Z'],
    ['2026-11-22T09:30:00+01:00', '2026-11-22T08:30:00.000Z'],
    [' 2026-11-22t09:30z ', '2026-11-22T09:30:00.000Z'],
  ])('reads %s', (written, moment) => {
    expect(new Date(parseMoment(written) ?? Number.NaN).toISOString()).toBe(moment);
  });

  it.each(['tomorrow', '', '22/11/2026', '2026-13-01', '2026-11-22T25:00Z', '1700000000', '2026'])(
    'refuses "%s"',
    (written) => {
      expect(parseMoment(written)).toBeUndefined();
    },
  );
});
