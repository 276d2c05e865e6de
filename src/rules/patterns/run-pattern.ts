import { RE2JS } from 're2js';

import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import type { CompiledPattern, Trigger } from './compiled-pattern.ts';

/** The columns of a scan that patterns run on. */
export type PatternText = Pick<Scan, 'plain' | 'lower' | 'digitRuns'>;

/** A pattern that is ready to run; compiled on the first draft that has its trigger. */
export interface LoadedPattern {
  /** Matches in the plain text, in order. Linear: only windows around triggers are read. */
  find(text: PatternText): readonly TextRange[];
}

/** Windows that overlap are read as one, up to this length; what is longer is read in slices. */
export const MAX_WINDOW = 2_000;
/** Room on both sides, so that characters of two units fit where one was counted. */
const SLACK = 8;

/** Prepares a pattern without compiling it. */
export function loadPattern(compiled: CompiledPattern): LoadedPattern {
  let program: RE2JS | undefined;
  return {
    find(text) {
      const windows = listWindows(text, compiled);
      if (windows.length === 0) return [];
      program ??= RE2JS.compile(compiled.pattern);
      return windows.flatMap((window) => findInWindow(program, text.plain, window));
    },
  };
}

/** The stretches around triggers that have all that a match needs. */
function listWindows(text: PatternText, compiled: CompiledPattern): readonly TextRange[] {
  const { trigger } = compiled;
  const windows: TextRange[] = [];
  for (const at of listTriggers(text, trigger)) {
    const start = Math.max(0, at.start - trigger.left - SLACK);
    const end = Math.min(text.plain.length, at.end + trigger.right + SLACK);
    const before = windows.at(-1);
    if (before !== undefined && start <= before.end && end - before.start <= MAX_WINDOW) {
      windows[windows.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else windows.push({ start, end });
  }
  return windows.filter((window) => compiled.also.every((other) => isNear(text, window, other)));
}

/** Whether another trigger stands inside a window. */
function isNear(text: PatternText, window: TextRange, trigger: Trigger): boolean {
  const slice = text.lower.slice(window.start, window.end);
  return (trigger.digit && /\d/.test(slice)) || trigger.anyOf.some((part) => slice.includes(part));
}

/** Where a trigger stands, in order. */
function listTriggers(text: PatternText, trigger: Trigger): readonly TextRange[] {
  const found = trigger.anyOf.flatMap((literal) => listOccurrences(text.lower, literal));
  const fitting = trigger.atWordStart
    ? found.filter(({ start }) => isBorder(text.lower, start))
    : found;
  if (trigger.digit) fitting.push(...text.digitRuns);
  return fitting.sort((a, b) => a.start - b.start);
}

/** Whether exactly one side of an offset is a word character, as RE2 counts them. */
function isBorder(lower: string, offset: number): boolean {
  return /\w/.test(lower.charAt(offset - 1)) !== /\w/.test(lower.charAt(offset));
}

/** Every place where a literal stands. */
function listOccurrences(text: string, literal: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    found.push({ start: at, end: at + literal.length });
  }
  return found;
}

/** Runs the program in one window; one unit more on each side lets it see word boundaries. */
function findInWindow(
  program: RE2JS | undefined,
  plain: string,
  window: TextRange,
): readonly TextRange[] {
  if (program === undefined) return [];
  const from = Math.max(0, window.start - 1);
  const slice = plain.slice(from, Math.min(plain.length, window.end + 1));
  const matcher = program.matcher(slice);
  const found: TextRange[] = [];
  while (matcher.find()) {
    const start = from + matcher.start();
    const end = from + matcher.end();
    if (end > start) found.push({ start, end });
  }
  return found;
}
