import { useTranslate } from '../../panel/use-translate.ts';

/** A pause as the popup shows it: what can be done about it, and until when it lasts. */
export interface PauseState {
  /** As a clock shows it; absent while nothing is paused. */
  readonly until?: string;
  readonly begin: () => void;
  readonly end: () => void;
}

interface PauseControlProps {
  readonly pause: PauseState;
}

/** Pauses Forepost for an hour, says that it is paused, and ends that. */
export function PauseControl({ pause }: PauseControlProps) {
  const translate = useTranslate();
  const { until, begin, end } = pause;
  return (
    <div class="popup-pause">
      <p role="status">{until === undefined ? '' : translate('pausedUntil', until)}</p>
      {until === undefined ? (
        <button type="button" class="button" onClick={begin}>
          {translate('pauseForAnHour')}
        </button>
      ) : (
        <button type="button" class="button" onClick={end}>
          {translate('endPause')}
        </button>
      )}
    </div>
  );
}
