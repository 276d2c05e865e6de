import type { PolicyOrigin } from '../../messaging/stored.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';

/** Where a policy came from, in words. */
export function originWords(translate: Translate, origin: PolicyOrigin): string {
  switch (origin) {
    case 'embedded':
      return translate('originEmbedded');
    case 'signed':
      return translate('originSigned');
    case 'inline':
      return translate('originInline');
    default:
      return assertNever(origin);
  }
}
