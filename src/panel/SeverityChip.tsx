import type { Severity } from '../shared/vocabulary.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { severityWord } from './severity-word.ts';
import { useTranslate } from './use-translate.ts';

interface SeverityChipProps {
  readonly severity: Severity;
}

/** How grave a finding is, as sign, word and colour. */
export function SeverityChip({ severity }: SeverityChipProps) {
  const translate = useTranslate();
  return (
    <span class={`severity-chip ${severity}`}>
      <SeverityIcon severity={severity} />
      {severityWord(translate, severity)}
    </span>
  );
}
