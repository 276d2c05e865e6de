import { describe, expect, it } from 'vitest';

import {
  isEverOpen,
  isKnownZone,
  judgeHours,
  type OpeningHours,
} from '../../src/shared/opening-hours.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Office hours of a zone. */
function office(zone: string, from = '09:00', until = '17:00'): OpeningHours {
  return { zone, open: [{ days: WEEK, from, until }] };
}

/** How hours stand at a moment, moments written out. */
function judge(hours: OpeningHours, moment: string): string | undefined {
  const found = judgeHours(hours, Date.parse(moment));
  if (found === undefined) return undefined;
  if (found.kind === 'closed') return `opens ${new Date(found.opens).toISOString()}`;
  if (found.until === undefined) return 'open';
  return `until ${new Date(found.until).toISOString()}`;
}

const LONDON = office('Europe/London');
const NIGHT = office('Europe/London', '22:00', '06:00');
const SPLIT: OpeningHours = {
  zone: 'UTC',
  open: [
    { days: ['mon'], from: '13:00', until: '17:00' },
    { days: ['mon'], from: '09:00', until: '13:00' },
  ],
};
const ALWAYS: OpeningHours = {
  zone: 'Europe/London',
  open: [{ days: [...WEEK, 'sat', 'sun'], from: '00:00', until: '24:00' }],
};

/** Hours, a moment, and how they stand then. */
const CASES: readonly (readonly [string, OpeningHours, string, string])[] = [
  ['in the middle of the day', LONDON, '2026-11-23T12:00:30Z', 'until 2026-11-23T17:00:00.000Z'],
  ['at the first moment', LONDON, '2026-11-23T09:00:00Z', 'until 2026-11-23T17:00:00.000Z'],
  ['at the last moment', LONDON, '2026-11-23T17:00:00Z', 'opens 2026-11-24T09:00:00.000Z'],
  ['over a weekend', LONDON, '2026-11-20T18:00:00Z', 'opens 2026-11-23T09:00:00.000Z'],
  ['in summer time', LONDON, '2026-07-01T08:30:00Z', 'until 2026-07-01T16:00:00.000Z'],
  ['over the end of summer time', LONDON, '2026-10-23T18:00:00Z', 'opens 2026-10-26T09:00:00.000Z'],
  ['over the beginning of it', LONDON, '2026-03-27T18:00:00Z', 'opens 2026-03-30T08:00:00.000Z'],
  ['past midnight', NIGHT, '2026-11-24T01:00:00Z', 'until 2026-11-24T06:00:00.000Z'],
  [
    'on Saturday after Friday night',
    NIGHT,
    '2026-11-28T05:00:00Z',
    'until 2026-11-28T06:00:00.000Z',
  ],
  [
    'in the night the clocks go back',
    { ...NIGHT, open: [{ days: ['sat'], from: '22:00', until: '06:00' }] },
    '2026-10-25T01:30:00Z',
    'until 2026-10-25T06:00:00.000Z',
  ],
  [
    'where a time is left out by the clocks',
    { zone: 'Europe/London', open: [{ days: ['sun'], from: '01:30', until: '05:00' }] },
    '2026-03-29T00:00:00Z',
    'opens 2026-03-29T01:30:00.000Z',
  ],
  [
    'in a zone that is a day ahead',
    office('Pacific/Kiritimati'),
    '2026-11-22T20:00:00Z',
    'until 2026-11-23T03:00:00.000Z',
  ],
  [
    'in a zone that is a day behind',
    office('Pacific/Pago_Pago'),
    '2026-11-24T02:00:00Z',
    'until 2026-11-24T04:00:00.000Z',
  ],
  [
    'in a zone with half an hour',
    office('Asia/Kolkata'),
    '2026-11-23T02:00:00Z',
    'opens 2026-11-23T03:30:00.000Z',
  ],
  ['over a break that is none', SPLIT, '2026-11-23T10:00:00Z', 'until 2026-11-23T17:00:00.000Z'],
  ['once a week, just after', SPLIT, '2026-11-23T17:00:00Z', 'opens 2026-11-30T09:00:00.000Z'],
  ['day and night', ALWAYS, '2026-11-23T10:00:00Z', 'open'],
];

describe('opening hours', () => {
  it.each(CASES)('%s', (_name, hours, moment, expected) => {
    expect(judge(hours, moment)).toBe(expected);
  });

  it('are unknown in a zone that the device does not know', () => {
    expect(judge(office('Europe/Lodnon'), '2026-11-23T12:00:00Z')).toBeUndefined();
    expect([isKnownZone('Europe/Lodnon'), isKnownZone('Europe/London')]).toEqual([false, true]);
  });

  it.each([
    [[]],
    [[{ days: [], from: '09:00', until: '17:00' }]],
    [[{ days: WEEK, from: '09:00', until: '09:00' }]],
  ])('that never open are told: %j', (open) => {
    const hours = { zone: 'UTC', open };
    expect(isEverOpen(hours)).toBe(false);
    expect(judge(hours, '2026-11-23T12:00:00Z')).toBeUndefined();
  });

  it('that open at some time are told', () => {
    expect(isEverOpen(LONDON)).toBe(true);
  });
});
