/** The days of the week as policies write them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of every day that is named, by the wall clock of the zone. */
export interface OpenStretch {
  readonly days: readonly Weekday[];
  /** `09:00` */
  readonly from: string;
  /** `17:00`, up to `24:00`; before `from` it is of the day after. */
  readonly until: string;
}

/** When somebody answers. */
export interface OpeningHours {
  /** IANA name of the zone that the hours are meant in: `Europe/London`. */
  readonly zone: string;
  readonly open: readonly OpenStretch[];
}

/** How it stands at one moment; moments are milliseconds since the epoch. */
export type Availability =
  | { readonly kind: 'open' /** Absent where it never closes. */; readonly until?: number }
  | { readonly kind: 'closed'; readonly opens: number };

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A day of the calendar, whatever the zone. */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Every weekly change is seen from any moment of the week, with a day to spare on either side. */
const LOOK_AHEAD_DAYS = 8;

/** Whether this device knows a zone; the list of zones is the browser's own. */
export function isKnownZone(zone: string): boolean {
  return zoneFormat(zone) !== undefined;
}

/** Whether there is a moment of the week at which somebody answers. */
export function isEverOpen({ open }: OpeningHours): boolean {
  return open.some(({ days, from, until }) => days.length > 0 && from !== until);
}

/**
 * Whether somebody answers at a moment, and when that changes. `undefined` where it cannot be known:
 * the device does not know the zone, or the hours never open.
 */
export function judgeHours(hours: OpeningHours, now: number): Availability | undefined {
  const format = zoneFormat(hours.zone);
  if (format === undefined) return undefined;
  const intervals = joinIntervals(listIntervals(hours, format, now));
  const current = intervals.find(({ start, end }) => start <= now && now < end);
  if (current === undefined) {
    const next = intervals.find(({ start }) => start > now);
    return next === undefined ? undefined : { kind: 'closed', opens: next.start };
  }
  const isEndless = current.end - now >= (LOOK_AHEAD_DAYS - 1) * DAY_MS;
  return isEndless ? { kind: 'open' } : { kind: 'open', until: current.end };
}

/** What is open from the day before a moment until a week after it. */
function listIntervals(
  { open }: OpeningHours,
  format: Intl.DateTimeFormat,
  now: number,
): Interval[] {
  const today = new Date(wallClock(format, now));
  return Array.from({ length: LOOK_AHEAD_DAYS + 2 }, (_, index) => {
    // A day of the calendar is counted in UTC, where every day has 24 hours.
    const date = new Date(
      Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + index - 1),
    );
    const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7];
    const day = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth(),
      day: date.getUTCDate(),
    };
    return open
      .filter(({ days, from, until }) => days.some((each) => each === weekday) && from !== until)
      .map((stretch) => toInterval(stretch, day, format));
  }).flat();
}

/** One stretch on one day. */
function toInterval(
  { from, until }: OpenStretch,
  day: CivilDay,
  format: Intl.DateTimeFormat,
): Interval {
  const start = minutesOf(from);
  const end = minutesOf(until);
  return {
    start: toMoment(day, start, format),
    end: toMoment(day, end > start ? end : end + 24 * 60, format),
  };
}

/** Stretches that touch or overlap, as one; in order of time. */
function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const next of [...intervals].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || next.start > last.end) joined.push(next);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return joined;
}

/**
 * The moment at which a zone's clock shows a time. The clock's lead on UTC is asked for twice,
 * because it may change between the first guess and the moment itself.
 */
function toMoment(
  { year, month, day }: CivilDay,
  minutes: number,
  format: Intl.DateTimeFormat,
): number {
  const shown = Date.UTC(year, month, day, 0, minutes);
  const guess = shown - (wallClock(format, shown) - shown);
  return shown - (wallClock(format, guess) - guess);
}

/** What a zone's clock shows at a moment, as if it were UTC; seconds are left out. */
function wallClock(format: Intl.DateTimeFormat, moment: number): number {
  const whole = Math.floor(moment / MINUTE_MS) * MINUTE_MS;
  const part = new Map(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
}

/** `09:30` in minutes since midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The clock of a zone in figures; `undefined` for one that the device does not know. */
function zoneFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined; // Only an unknown zone throws here.
  }
}
