import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { DraftOutcome } from '../../shared/vocabulary.ts';

/** What came of a rule in a draft, in words. */
export function outcomeWords(translate: Translate, outcome: DraftOutcome): string {
  switch (outcome) {
    case 'edited':
      return translate('outcomeEdited');
    case 'overridden':
      return translate('outcomeOverridden');
    case 'left':
      return translate('outcomeLeft');
    case 'posted':
      return translate('outcomePosted');
    case 'muted':
      return translate('outcomeMuted');
    default:
      return assertNever(outcome);
  }
}
