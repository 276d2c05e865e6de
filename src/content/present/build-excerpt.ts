import type { ExcerptPart } from '../../panel/panel-model.ts';
import type { TextRange } from '../../shared/text-range.ts';

/** How much of the draft stands around marked words, in UTF-16 units. */
const CONTEXT = 24;
/** An excerpt stays readable at a glance; what it has begun to show it shows to its end. */
const MAX_EXCERPT = 240;
const CUT = '…';

/** The person's own words around the marked ranges, cut at words, with an ellipsis at each cut. */
export function buildExcerpt(draft: string, ranges: readonly TextRange[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  let shown = 0;
  for (const { start, end } of ranges) {
    if (shown > MAX_EXCERPT) break;
    const after = at === 0 ? 0 : cutAfter(draft, at, start);
    const before = cutBefore(draft, start, after);
    // What stands between two marks is shown whole unless it is long.
    if (before > after) pushText(parts, at === 0 ? CUT : `${draft.slice(at, after)} ${CUT} `);
    const from = before > after ? before : at;
    pushText(parts, draft.slice(from, start));
    parts.push({ text: draft.slice(start, end), isMarked: true });
    shown += end - from;
    at = end;
  }
  if (ranges.length === 0) return parts;
  const stop = cutAfter(draft, at, draft.length);
  pushText(parts, draft.slice(at, stop));
  if (stop < draft.length) pushText(parts, CUT);
  return parts;
}

/** Adds unmarked text, joined to unmarked text before it. */
function pushText(parts: ExcerptPart[], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last === undefined || last.isMarked) parts.push({ text, isMarked: false });
  else parts[parts.length - 1] = { ...last, text: last.text + text };
}

/** Where the context before a mark begins: at a word, and not before `least`. */
function cutBefore(draft: string, start: number, least: number): number {
  const offset = start - CONTEXT;
  if (offset <= least) return least;
  const space = draft.slice(offset, start).search(/\s\S/);
  if (space >= 0) return offset + space + 1;
  return isInsidePair(draft, offset) ? offset + 1 : offset;
}

/** Where the context after a mark ends: after a word, and not beyond `most`. */
function cutAfter(draft: string, end: number, most: number): number {
  const offset = end + CONTEXT;
  if (offset >= most) return most;
  const space = draft.slice(end, offset + 1).search(/\s\S*$/);
  if (space >= 0) return end + space;
  return isInsidePair(draft, offset) ? offset - 1 : offset;
}

/** Whether an offset would cut a character of two units in half. */
function isInsidePair(draft: string, offset: number): boolean {
  const unit = draft.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
