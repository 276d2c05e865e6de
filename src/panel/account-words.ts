import { assertNever } from '../shared/assert-never.ts';
import type { Translate } from '../shared/strings.ts';
import type { Account } from '../shared/vocabulary.ts';

/** Who is speaking, in words. */
export function accountWords(translate: Translate, account: Account): string {
  switch (account) {
    case 'personal':
      return translate('accountPersonal');
    case 'professional':
      return translate('accountProfessional');
    case 'brand':
      return translate('accountBrand');
    case 'creator':
      return translate('accountCreator');
    default:
      return assertNever(account);
  }
}
