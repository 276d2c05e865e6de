import { useState } from 'preact/hooks';

import { copyText } from './copy-text.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What is said to screen readers where the label alone does not tell copies apart. */
  readonly spokenLabel?: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, spokenLabel }: CopyButtonProps) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async () =>
    setOutcome({ text, isCopied: await copyText(text, navigator.clipboard) });
  // The outcome is about one text: once that has changed, nothing is claimed any more.
  const isCurrent = outcome !== undefined && outcome.text === text;
  return (
    <span class="copy">
      <button type="button" aria-label={spokenLabel} onClick={whenTrusted(() => void copy())}>
        {label}
      </button>
      <span role="status" class="copy-outcome">
        {isCurrent ? translate(outcome.isCopied ? 'copied' : 'copyFailed') : ''}
      </span>
    </span>
  );
}
