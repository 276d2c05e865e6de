import { assertNever } from '../shared/assert-never.ts';
import type { Translate } from '../shared/strings.ts';
import type { Severity } from '../shared/vocabulary.ts';

/** The word that goes with a severity's sign and colour. */
export function severityWord(translate: Translate, severity: Severity): string {
  switch (severity) {
    case 'critical':
      return translate('severityCritical');
    case 'high':
      return translate('severityHigh');
    case 'medium':
      return translate('severityMedium');
    case 'low':
      return translate('severityLow');
    case 'info':
      return translate('severityInfo');
    default:
      return assertNever(severity);
  }
}
