import type { CoverageState } from '../messaging/messages.ts';
import { useTranslate } from '../panel/use-translate.ts';
import { coverageWords } from './coverage-words.ts';

interface CoverageBadgeProps {
  readonly state: CoverageState;
}

/** Signs are told apart by shape: tick, dash, ring, cross. */
const SIGNS: Readonly<Record<CoverageState, string>> = {
  watching: 'm3.5 8.5 3 3 6-7',
  'no compose box found': 'M4 8h8',
  'off by policy': 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  failing: 'm4 4 8 8M12 4l-8 8',
};

/** How a site is doing, as sign, word and colour. */
export function CoverageBadge({ state }: CoverageBadgeProps) {
  const translate = useTranslate();
  return (
    <span class={`coverage ${state.replaceAll(' ', '-')}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SIGNS[state]} />
      </svg>
      {coverageWords(translate, state)}
    </span>
  );
}
