import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { Surface } from '../../shared/vocabulary.ts';

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
