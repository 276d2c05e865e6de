import { CopyButton } from './CopyButton.tsx';
import { safeWebLink } from './contact-links.ts';
import { formatUntil } from './format-until.ts';
import type { PanelCrisis } from './panel-model.ts';
import { useTranslate } from './use-translate.ts';

interface CrisisStripProps {
  readonly crisis: PanelCrisis;
  /** Whether the organisation's own account speaks: its scheduled posts go on by themselves. */
  readonly isBrand: boolean;
}

/** What is going on, until when, who may speak, where to look, and the one line to pass on. */
export function CrisisStrip({ crisis, isBrand }: CrisisStripProps) {
  const translate = useTranslate();
  const { topic, holdingLine, updates, speaker } = crisis;
  const until = formatUntil(crisis.until, Date.now(), translate('locale'));
  const link = updates === undefined ? undefined : safeWebLink(updates);
  return (
    <section class="crisis" aria-label={translate('crisisLabel')}>
      <p class="crisis-lead">
        <b dir="auto">
          {topic === undefined ? translate('crisisUnnamed') : translate('crisisTopic', topic)}
        </b>{' '}
        <span>{translate('crisisUntil', until)}</span>
      </p>
      {speaker === undefined ? null : <p>{translate('crisisSpeaker', speaker)}</p>}
      {holdingLine === undefined ? null : (
        <q class="crisis-line selectable" dir="auto">
          {holdingLine}
        </q>
      )}
      {isBrand ? <p class="crisis-brand">{translate('crisisPauseScheduled')}</p> : null}
      <p class="crisis-ways">
        {holdingLine === undefined ? null : (
          <CopyButton text={holdingLine} label={translate('crisisCopyLine')} />
        )}
        {link === undefined ? null : (
          <a class="button" href={link} target="_blank" rel="noopener noreferrer">
            {translate('crisisUpdates')}
          </a>
        )}
      </p>
    </section>
  );
}
