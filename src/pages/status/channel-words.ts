import type { ChannelName } from '../../messaging/stored.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';

/** What a signed file is called. */
export function channelWords(translate: Translate, name: ChannelName): string {
  switch (name) {
    case 'policy':
      return translate('channelPolicy');
    case 'crisis':
      return translate('channelCrisis');
    default:
      return assertNever(name);
  }
}
