import { dateFormat } from '../shared/date-format.ts';

/** Until when, in the reader's own time: the hour alone today, the day as well later on. */
export function formatUntil(until: number, now: number, language: string): string {
  const end = new Date(until);
  const isToday = end.toDateString() === new Date(now).toDateString();
  const options: Intl.DateTimeFormatOptions = isToday
    ? { hour: '2-digit', minute: '2-digit' }
    : { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
  return dateFormat(language, options).format(end);
}

/** A moment of the next few days, in the reader's own time: the hour alone today, else with its day. */
export function formatSoon(moment: number, now: number, language: string): string {
  const time = new Date(moment);
  const isToday = time.toDateString() === new Date(now).toDateString();
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  return dateFormat(language, isToday ? clock : { weekday: 'long', ...clock }).format(time);
}
