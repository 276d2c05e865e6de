import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import type { CompiledPattern, Trigger } from './compiled-pattern.ts';
import type { LiteralPlaces } from './literal-finder.ts';

/** What windows are laid out by. */
export interface TriggerPlaces {
  readonly text: Pick<Scan, 'plain' | 'lower' | 'digitRuns'>;
  readonly literals: LiteralPlaces;
}

/** Windows that overlap are read as one, up to this length; what is longer is read in slices. */
export const MAX_WINDOW = 1_200;
/** Room on both sides, so that characters of two units fit where one was counted. */
const SLACK = 8;

/** The stretches of a draft around a pattern's trigger that have all that a match needs. */
export function listWindows(places: TriggerPlaces, pattern: CompiledPattern): readonly TextRange[] {
  const { trigger } = pattern;
  const windows: TextRange[] = [];
  for (const at of listTriggers(places, trigger)) {
    const before = windows.at(-1);
    const window = windowAround(places.text.plain, at, pattern);
    if (before === undefined || !isJoined(before, window)) windows.push(window);
    else
      windows[windows.length - 1] = { start: before.start, end: Math.max(before.end, window.end) };
  }
  return windows.filter((window) => pattern.also.every((other) => isNear(places, window, other)));
}

/** As far around a trigger as a match can reach. */
function windowAround(plain: string, at: TextRange, pattern: CompiledPattern): TextRange {
  const { left, right } = pattern.trigger;
  return {
    start: Math.max(0, at.start - left - SLACK),
    end: Math.min(plain.length, at.end + right + SLACK),
  };
}

/** Whether two windows are read as one. */
function isJoined(before: TextRange, window: TextRange): boolean {
  return window.start <= before.end && window.end - before.start <= MAX_WINDOW;
}

/** Whether another trigger stands inside a window. */
function isNear(places: TriggerPlaces, window: TextRange, trigger: Trigger): boolean {
  if (trigger.digit && hasDigits(places.text.digitRuns, window)) return true;
  return trigger.anyOf.some((literal) => {
    const next = firstWhere(places.literals.of(literal), (place) => place >= window.start);
    return next !== undefined && next + literal.length <= window.end;
  });
}

/** Whether any run of digits reaches into a window. */
function hasDigits(runs: readonly TextRange[], window: TextRange): boolean {
  const next = firstWhere(runs, (run) => run.end > window.start);
  return next !== undefined && next.start < window.end;
}

/**
 * The first item that something holds for, of items in order of which it holds for all behind the
 * first. Found by halving: a text may have as many windows as triggers, and must not be read whole
 * for each.
 */
function firstWhere<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return items[low];
}

/** Where a trigger stands, in order. */
function listTriggers({ text, literals }: TriggerPlaces, trigger: Trigger): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const literal of trigger.anyOf) {
    for (const start of literals.of(literal)) {
      if (trigger.atWordStart && !isBorder(text.lower, start)) continue;
      found.push({ start, end: start + literal.length });
    }
  }
  if (trigger.digit) found.push(...text.digitRuns);
  const isMixed = trigger.anyOf.length + (trigger.digit ? 1 : 0) > 1;
  return isMixed ? found.sort((a, b) => a.start - b.start) : found;
}

/** Whether exactly one side of an offset is a word character, as RE2 counts them. */
function isBorder(lower: string, offset: number): boolean {
  return isWordCharacter(lower, offset - 1) !== isWordCharacter(lower, offset);
}

/** A letter from a to z, a digit or `_`. */
function isWordCharacter(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}
