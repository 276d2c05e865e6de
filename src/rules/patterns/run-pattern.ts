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

/** The stretches around triggers. */
function listWindows(text: PatternText, compiled: CompiledPattern): readonly TextRange[] {
  const windows: TextRange[] = [];
  for (const at of listTriggers(text, compiled.trigger)) {
    const start = Math.max(0, at.start - compiled.reach);
    const end = Math.min(text.plain.length, at.end + compiled.reach);
    const before = windows.at(-1);
    if (before !== undefined && start <= before.end && end - before.start <= MAX_WINDOW) {
      windows[windows.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else windows.push({ start, end });
  }
  return windows;
}

/** Where a trigger stands, in order. */
function listTriggers(text: PatternText, trigger: Trigger): readonly TextRange[] {
  const found = trigger.anyOf.flatMap((literal) => listOccurrences(text.lower, literal));
  if (trigger.digit) found.push(...text.digitRuns);
  return found.sort((a, b) => a.start - b.start);
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
