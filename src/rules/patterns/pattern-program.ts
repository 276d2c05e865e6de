import { RE2JS } from 're2js';

import type { CompiledPattern } from './compiled-pattern.ts';

/** A compiled pattern. */
export interface PatternProgram {
  /** The first match in a text from an offset on: where it begins and ends, or nothing. */
  find(text: string, from: number): readonly [start: number, end: number] | undefined;
}

// Flags that RE2 writes in front of a pattern.
const LEADING_FLAGS = /^\(\?([ims]+)\)/;

/** Compiles a pattern for the engine that it may run on. */
export function compileProgram({ pattern, engine }: CompiledPattern): PatternProgram {
  return engine === 'native' ? compileNative(pattern) : compileRe2(pattern);
}

/** The browser's own engine: quick, but only for patterns that were checked for backtracking. */
function compileNative(pattern: string): PatternProgram {
  const expression = toNative(pattern);
  return {
    find(text, from) {
      expression.lastIndex = from;
      const match = expression.exec(text);
      return match === null ? undefined : [match.index, match.index + match[0].length];
    },
  };
}

// What the two engines read differently. Must match `\pL`, `\A`, `\z`, `\Q`, `[[:alpha:]]`, `(?P<`.
const RE2_ONLY = /\\[pP][^{]|\\[AzQEC]|\[:\^?\w+:\]|\(\?P</;

/**
 * A pattern in RE2 syntax as the browser's engine reads it, where both mean the same by it; throws
 * where the browser has no such form.
 */
export function toNative(pattern: string): RegExp {
  if (RE2_ONLY.test(pattern)) throw new SyntaxError('This pattern means something only in RE2.');
  const flags = LEADING_FLAGS.exec(pattern)?.[1] ?? '';
  const body = pattern.replace(LEADING_FLAGS, '').replaceAll(/\\([^\w\s])/g, escapeSign);
  return new RegExp(body, `gu${flags}`);
}

/** Under the flag `u` only signs that mean something may be escaped. */
function escapeSign(written: string, sign: string): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(sign)) return written;
  return `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}

/** RE2 semantics: linear in the text whatever the pattern. */
function compileRe2(pattern: string): PatternProgram {
  const program = RE2JS.compile(pattern);
  return {
    find(text, from) {
      const matcher = program.matcher(text);
      return matcher.find(from) ? [matcher.start(), matcher.end()] : undefined;
    },
  };
}
