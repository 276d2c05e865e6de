import type { ExcerptPart } from '../../panel/panel-model.ts';
import type { TextRange } from '../../shared/text-range.ts';

/** A whole text cut into marked and unmarked parts; ranges may overlap and come in any order. */
export function markText(text: string, ranges: readonly TextRange[]): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let position = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, position);
    if (end <= from) continue;
    if (from > position) parts.push({ text: text.slice(position, from), isMarked: false });
    parts.push({ text: text.slice(from, end), isMarked: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), isMarked: false });
  return parts;
}
