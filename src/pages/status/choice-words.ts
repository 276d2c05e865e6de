import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { Account, Surface } from '../../shared/vocabulary.ts';

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

/** What is written, in words. */
export function surfaceWords(translate: Translate, surface: Surface): string {
  switch (surface) {
    case 'post':
      return translate('surfacePost');
    case 'reply':
      return translate('surfaceReply');
    case 'comment':
      return translate('surfaceComment');
    case 'review':
      return translate('surfaceReview');
    case 'review-reply':
      return translate('surfaceReviewReply');
    case 'message':
      return translate('surfaceMessage');
    case 'bio':
      return translate('surfaceBio');
    default:
      return assertNever(surface);
  }
}
