import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { Action } from '../../shared/vocabulary.ts';

/** What would be done about a finding, in words. */
export function actionWords(translate: Translate, action: Action): string {
  switch (action) {
    case 'audit':
      return translate('actionAudit');
    case 'hint':
      return translate('actionHint');
    case 'warn':
      return translate('actionWarn');
    case 'justify':
      return translate('actionJustify');
    case 'block':
      return translate('actionBlock');
    default:
      return assertNever(action);
  }
}
