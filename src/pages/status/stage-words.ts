import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { RolloutStage } from '../../shared/vocabulary.ts';

/** What people are told of a stage of a roll-out. */
export function stageWords(translate: Translate, stage: RolloutStage): string {
  switch (stage) {
    case 'audit':
      return translate('stageAudit');
    case 'hint':
      return translate('stageHint');
    case 'warn':
      return translate('stageWarn');
    default:
      return assertNever(stage);
  }
}
