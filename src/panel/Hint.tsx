import { useEffect, useRef, useState } from 'preact/hooks';

import type { Severity } from '../shared/vocabulary.ts';
import { countPhrase } from './count-phrase.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { type SpeakerAsked, SpeakerQuestion } from './SpeakerQuestion.tsx';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface HintProps {
  readonly count: number;
  /** Of the gravest finding. */
  readonly severity: Severity;
  readonly onOpen: () => void;
  /** Back to the draft, on Escape. */
  readonly onLeave: () => void;
  /** Absent where it is known who speaks. */
  readonly speaker?: SpeakerAsked | undefined;
}

/** The quiet count beside a compose box; opens the panel. Nothing is shown for a count of nought. */
export function Hint({ count, severity, onOpen, onLeave, speaker }: HintProps) {
  const translate = useTranslate();
  const phrase = countPhrase(translate, 'thingsToCheck', count);
  const spoken = useSpokenWhenRising(count, phrase);
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // A modal dialog of the page around us would close too, and take the draft with it.
    event.preventDefault();
    onLeave();
  };
  return (
    <>
      {count === 0 ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what has the focus
        <div class="hint-parts" onKeyDown={leaveOnEscape}>
          <button type="button" class={`hint ${severity}`} onClick={whenTrusted(onOpen)}>
            <SeverityIcon severity={severity} />
            <span>{phrase}</span>
          </button>
          {speaker === undefined ? null : <SpeakerQuestion {...speaker} />}
        </div>
      )}
      <span role="status" class="spoken-only">
        {spoken}
      </span>
    </>
  );
}

/** The phrase for screen readers: said when there is more to check than before, never less. */
function useSpokenWhenRising(count: number, phrase: string): string {
  const [spoken, setSpoken] = useState('');
  const previous = useRef(0);
  useEffect(() => {
    if (count > previous.current) setSpoken(phrase);
    if (count === 0) setSpoken('');
    previous.current = count;
  }, [count, phrase]);
  return spoken;
}
