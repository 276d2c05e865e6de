import type { Availability } from '../shared/opening-hours.ts';
import type { Translate } from '../shared/strings.ts';
import { formatSoon } from './format-until.ts';

/** Whether somebody answers now and when that changes, by the reader's own clock. */
export function availabilityWords(
  translate: Translate,
  availability: Availability,
  now: number,
): string {
  const language = translate('locale');
  if (availability.kind === 'closed') {
    return translate('contactClosed', formatSoon(availability.opens, now, language));
  }
  const { until } = availability;
  return until === undefined
    ? translate('contactOpen')
    : translate('contactOpenUntil', formatSoon(until, now, language));
}
