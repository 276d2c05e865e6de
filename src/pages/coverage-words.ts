import type { CoverageState } from '../messaging/messages.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { Translate } from '../shared/strings.ts';

/** How a site is doing, in words. */
export function coverageWords(translate: Translate, state: CoverageState): string {
  switch (state) {
    case 'watching':
      return translate('coverageWatching');
    case 'no compose box found':
      return translate('coverageNoBox');
    case 'off by policy':
      return translate('coverageOff');
    case 'failing':
      return translate('coverageFailing');
    default:
      return assertNever(state);
  }
}
