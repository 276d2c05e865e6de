import type { ExcerptPart } from '../../panel/panel-model.ts';
import type { TextRange } from '../../shared/text-range.ts';

/** How much of the draft stands around marked words, in UTF-16 units. */
const CONTEXT = 24;
/** An excerpt stays readable at a glance. */
const MAX_EXCERPT = 240;

/** The person's own words around the marked ranges, cut at words, with an ellipsis at each cut. */
export function buildExcerpt(draft: string, ranges: readonly TextRange[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  let shown = 0;
  for (const [index, { start, end }] of ranges.entries()) {
    if (shown > MAX_EXCERPT) break;
    const from = Math.max(at, cutBefore(draft, start - CONTEXT));
    const isGap = from > at;
    const before = draft.slice(from, start);
    const isFirst = index === 0;
    pushText(parts, isFirst ? (from > 0 ? `…${before}` : before) : isGap ? ` … ${before}` : before);
    parts.push({ text: draft.slice(start, end), isMarked: true });
    const next = ranges[index + 1];
    const until = cutAfter(draft, Math.min(end + CONTEXT, next?.start ?? draft.length));
    const stop = next === undefined ? until : Math.min(until, next.start);
    pushText(parts, draft.slice(end, stop));
    shown += stop - from;
    at = stop;
  }
  if (ranges.length > 0 && at < draft.length) pushText(parts, '…');
  return parts;
}

/** Adds unmarked text, joined to unmarked text before it. */
function pushText(parts: ExcerptPart[], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last !== undefined && !last.isMarked)
    parts[parts.length - 1] = { ...last, text: last.text + text };
  else parts.push({ text, isMarked: false });
}

/** The next beginning of a word at or after an offset. */
function cutBefore(draft: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = draft.slice(offset, offset + CONTEXT).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
}

/** The last end of a word at or before an offset. */
function cutAfter(draft: string, offset: number): number {
  if (offset >= draft.length) return draft.length;
  const back = draft.slice(Math.max(0, offset - CONTEXT), offset);
  const space = back.search(/\s\S*$/);
  return space < 0 ? offset : offset - (back.length - space);
}
