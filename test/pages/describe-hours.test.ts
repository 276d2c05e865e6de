import { describe, expect, it } from 'vitest';

import { describeHours } from '../../src/pages/describe-hours.ts';

describe('hours as a page lists them', () => {
  it('are runs of days with their times, and the zone', () => {
    const open = [
      { days: ['fri', 'mon', 'tue', 'wed', 'thu'], from: '09:00', until: '17:00' },
      { days: ['sat'], from: '10:00', until: '12:00' },
      { days: ['mon', 'wed', 'thu'], from: '18:00', until: '20:00' },
    ] as const;
    expect(describeHours({ zone: 'Europe/London', open }, 'en-GB')).toBe(
      'Mon–Fri 09:00–17:00, Sat 10:00–12:00, Mon, Wed–Thu 18:00–20:00 (Europe/London)',
    );
  });

  it('name the days in the reader’s language', () => {
    const open = [{ days: ['sun'], from: '09:00', until: '24:00' }] as const;
    expect(describeHours({ zone: 'UTC', open }, 'de')).toBe('So 09:00–24:00 (UTC)');
  });
});
