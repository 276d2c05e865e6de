import type { TextRange } from '../../shared/text-range.ts';
import { MARKED, type Replacement, type Suggestion } from './suggestion.ts';

/**
 * What a suggestion changes in a draft, as one stretch from the first change to the last, so that it
 * is written and undone in one go. `undefined` where it asks for marked words and there are none.
 */
export function replaceBySuggestion(
  draft: string,
  ranges: readonly TextRange[],
  { place, text }: Suggestion,
): Replacement | undefined {
  switch (place) {
    case 'start':
      return { start: 0, end: 0, text: text + (/\s$/.test(text) || /^\s/.test(draft) ? '' : ' ') };
    case 'end': {
      const end = draft.trimEnd().length;
      return { start: end, end, text: ` ${text}` };
    }
    case 'post':
      return { start: 0, end: draft.length, text };
    default:
      return replaceWords(draft, ranges, text);
  }
}

/** The draft after a change. */
export function applyReplacement(draft: string, { start, end, text }: Replacement): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

/** Every marked stretch with the wording in its place, and what stands between them as it was. */
function replaceWords(
  draft: string,
  ranges: readonly TextRange[],
  wording: string,
): Replacement | undefined {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let text = '';
  let at = first.start;
  for (const { start, end } of ranges) {
    text += draft.slice(at, start) + wording.replaceAll(MARKED, () => draft.slice(start, end));
    at = end;
  }
  return { start: first.start, end: last.end, text };
}
