import { assertNever } from '../shared/assert-never.ts';
import type { Translate } from '../shared/strings.ts';
import { OVERRIDE_REASONS, type OverrideReason } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface OverrideReasonsProps {
  readonly onChoose: (reason: OverrideReason) => void;
}

/** "Post anyway" where the organisation wants a reason: one tap on one of four. */
export function OverrideReasons({ onChoose }: OverrideReasonsProps) {
  const translate = useTranslate();
  return (
    <fieldset class="reasons">
      <legend>{translate('postAnywayBecause')}</legend>
      {OVERRIDE_REASONS.map((reason) => (
        <button key={reason} type="button" onClick={whenTrusted(() => onChoose(reason))}>
          {reasonWords(translate, reason)}
        </button>
      ))}
    </fieldset>
  );
}

/** A reason as the person would say it. */
function reasonWords(translate: Translate, reason: OverrideReason): string {
  switch (reason) {
    case 'already-public':
      return translate('reasonAlreadyPublic');
    case 'have-permission':
      return translate('reasonHavePermission');
    case 'right-to-say':
      return translate('reasonRightToSay');
    case 'unsure-how-to-reword':
      return translate('reasonUnsureHowToReword');
    default:
      return assertNever(reason);
  }
}
