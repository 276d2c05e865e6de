import { dateFormat } from '../shared/date-format.ts';
import { type OpeningHours, type OpenStretch, WEEKDAYS } from '../shared/opening-hours.ts';

/** The first of the weekdays, so that the browser can name them. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Opening hours as a page lists them: `Mon–Fri 09:00–17:00 (Europe/London)`. */
export function describeHours({ zone, open }: OpeningHours, language: string): string {
  const stretches = open.map((stretch) => describeStretch(stretch, language));
  return `${stretches.join(', ')} (${zone})`;
}

/** One stretch: runs of days first, then its times. */
function describeStretch({ days, from, until }: OpenStretch, language: string): string {
  const named = listRuns(days).map(([first, last]) =>
    first === last
      ? nameDay(first, language)
      : `${nameDay(first, language)}–${nameDay(last, language)}`,
  );
  return `${named.join(', ')} ${from}–${until}`;
}

/** Days as runs from one to another, counted from Monday. */
function listRuns(days: OpenStretch['days']): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function nameDay(index: number, language: string): string {
  const options = { weekday: 'short', timeZone: 'UTC' } as const;
  return dateFormat(language, options).format(A_MONDAY + index * DAY_MS);
}
