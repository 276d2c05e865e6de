// Must match `2026-11-22`, `2026-11-22T09:00Z` and `2026-11-22T09:00:00+01:00`; must not match `tomorrow`.
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;

/**
 * Reads an ISO 8601 date or date-time as milliseconds since the epoch; without an offset it is UTC,
 * so that a batch means the same on every machine. `undefined` when it is no such moment.
 */
export function parseMoment(written: string): number | undefined {
  const match = MOMENT.exec(written.trim());
  if (!match) return undefined;
  const hasTime = /t/i.test(match[0]);
  const moment = Date.parse(hasTime && match[1] === undefined ? `${match[0]}Z` : match[0]);
  return Number.isNaN(moment) ? undefined : moment;
}
