import type { AddedState } from '../../messaging/added-sites.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';

/** How a host is doing that the organisation has added, in words. */
export function addedWords(translate: Translate, state: AddedState, adapter: string): string {
  switch (state) {
    case 'watching':
      return translate('coverageWatching');
    case 'waiting':
      return translate('addedWaiting');
    case 'off':
      return translate('coverageOff');
    case 'bad-host':
      return translate('addedBadHost');
    case 'unknown-adapter':
      return translate('addedUnknownAdapter', adapter);
    case 'listed':
      return translate('addedListed');
    case 'not-registered':
      return translate('addedNotRegistered');
    default:
      return assertNever(state);
  }
}
