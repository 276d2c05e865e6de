import { useState } from 'preact/hooks';

import type { Translate } from '../shared/strings.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PanelWording, WordingOutcome } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface SaferWordingProps {
  readonly wording: PanelWording;
  readonly onUse: () => Promise<WordingOutcome>;
}

/** A wording to copy, or to use at a press where the editor is known to take it. */
export function SaferWording({ wording, onUse }: SaferWordingProps) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<WordingOutcome>();
  const use = whenTrusted(() => void onUse().then(setOutcome));
  return (
    <section class="wording">
      <h3>
        {translate('saferWording')} <small>{describePlace(translate, wording.place)}</small>
      </h3>
      <p class="selectable" dir="auto">
        {wording.text}
      </p>
      <div class="wording-actions">
        {wording.isUsable ? (
          <button type="button" onClick={use}>
            {translate('useWording')}
          </button>
        ) : null}
        <CopyButton
          text={wording.text}
          label={translate('copyWording')}
          spokenLabel={translate('copyWordingNamed')}
        />
      </div>
      <p role="status" class="wording-outcome">
        {outcome === 'undone' ? translate('wordingUndone') : ''}
        {outcome === 'astray' ? translate('wordingAstray') : ''}
      </p>
    </section>
  );
}

/** Where a wording goes, as the person would say it. */
function describePlace(translate: Translate, place: PanelWording['place']): string {
  switch (place) {
    case 'start':
      return translate('wordingFirst');
    case 'end':
      return translate('wordingLast');
    case 'post':
      return translate('wordingForPost');
    default:
      return translate('wordingForWords');
  }
}
