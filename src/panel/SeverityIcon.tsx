import type { Severity } from '../shared/vocabulary.ts';

/** The outline of each severity: told apart by shape, for those who do not see the colour. */
const OUTLINES: Readonly<Record<Severity, string>> = {
  critical: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z',
  high: 'M8 1.2 15.4 14.4H.6z',
  medium: 'M8 .8 15.2 8 8 15.2.8 8z',
  low: 'M1.5 3.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

const EXCLAMATION = 'M8 4.6v4.2M8 11.2v.1';
const LETTER_I = 'M8 7.4v4M8 4.8v.1';
const LOW_DASH = 'M4.8 8h6.4';

/** What is drawn inside the outline. */
const SIGNS: Readonly<Record<Severity, string>> = {
  critical: EXCLAMATION,
  high: 'M8 5.8v3.8M8 12v.1',
  medium: EXCLAMATION,
  low: LOW_DASH,
  info: LETTER_I,
};

interface SeverityIconProps {
  readonly severity: Severity;
}

/** The sign of a severity; decoration, because the word always stands beside it. */
export function SeverityIcon({ severity }: SeverityIconProps) {
  return (
    <svg class="severity-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="severity-outline" d={OUTLINES[severity]} />
      <path class="severity-sign" d={SIGNS[severity]} />
    </svg>
  );
}
