import type { TextRange } from '../../shared/text-range.ts';
import type { PatternProgram } from './pattern-program.ts';

/**
 * The matches of a program inside a window. It is shown one unit more on each side, so that it sees
 * word borders and line starts as they are. What is longer than a window is cut at its end, but for
 * a pattern that asks `onEnds`: to that, the end of a window looks like the end of the text.
 */
export function findInWindow(
  program: PatternProgram,
  plain: string,
  window: TextRange,
  onEnds: boolean,
): readonly TextRange[] {
  const from = Math.max(0, window.start - 1);
  const slice = plain.slice(from, window.end + 1);
  const found: TextRange[] = [];
  for (const [start, end] of program.findAll(slice, window.start - from)) {
    if (onEnds && end === slice.length && from + end < plain.length) break;
    if (end > start) found.push({ start: from + start, end: from + end });
  }
  return found;
}
