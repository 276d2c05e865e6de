import type { PanelClause } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface ClauseCardProps {
  readonly clause: PanelClause;
  readonly onOpen: () => void;
}

/** The clause that a finding rests on, with its own sentence; the whole card opens it. */
export function ClauseCard({ clause, onOpen }: ClauseCardProps) {
  const translate = useTranslate();
  return (
    <button type="button" class="clause" onClick={whenTrusted(onOpen)}>
      <span class="clause-title" dir="auto">
        {translate('clauseTitle', clause.number, clause.title)}
        <svg class="opens" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M4 2.5h5.5V8M9.5 2.5l-7 7" />
        </svg>
      </span>
      <q class="clause-statement" dir="auto">
        {clause.statement}
      </q>
      <span class="spoken-only">{translate('opensInNewTab')}</span>
    </button>
  );
}
