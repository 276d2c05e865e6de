import { useState } from 'preact/hooks';

import { assertNever } from '../shared/assert-never.ts';
import type { Translate } from '../shared/strings.ts';
import { MUTE_REASONS, type MuteReason } from '../shared/vocabulary.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface ReportWrongProps {
  readonly onReport: (reason: MuteReason) => void;
}

/** "This is wrong": asks in one tap why, and then the rule is silent for these words. */
export function ReportWrong({ onReport }: ReportWrongProps) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const toggle = whenTrusted(() => setIsAsking(!isAsking));
  return (
    <>
      <button type="button" class="quiet wrong" aria-expanded={isAsking} onClick={toggle}>
        {translate('thisIsWrong')}
      </button>
      {isAsking ? (
        <fieldset class="reasons wrong-reasons">
          <legend>{translate('wrongBecause')}</legend>
          {MUTE_REASONS.map((reason) => (
            <button key={reason} type="button" onClick={whenTrusted(() => onReport(reason))}>
              {muteReasonWords(translate, reason)}
            </button>
          ))}
          <p class="footer-note">{translate('wrongNote')}</p>
        </fieldset>
      ) : null}
    </>
  );
}

/** A reason as the person would say it. */
function muteReasonWords(translate: Translate, reason: MuteReason): string {
  switch (reason) {
    case 'other-meaning':
      return translate('wrongOtherMeaning');
    case 'already-public':
      return translate('reasonAlreadyPublic');
    case 'made-up':
      return translate('wrongMadeUp');
    case 'other':
      return translate('wrongOther');
    default:
      return assertNever(reason);
  }
}
