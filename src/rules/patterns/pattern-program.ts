import type { CompiledPattern } from './compiled-pattern.ts';

/** A compiled pattern. */
export interface PatternProgram {
  /** The matches in a text from an offset on, one after the other: where each begins and ends. */
  findAll(text: string, from: number): Iterable<readonly [start: number, end: number]>;
}

// Flags that RE2 writes in front of a pattern.
const LEADING_FLAGS = /^\(\?([ims]+)\)/;

/** Compiles patterns that may not run on the browser's own engine. */
export type CompileLinear = (pattern: string) => PatternProgram;

/** Compiles a pattern for the engine that it may run on; throws where that engine is not there. */
export function compileProgram(
  { pattern, engine }: CompiledPattern,
  compileLinear: CompileLinear | undefined,
): PatternProgram {
  if (engine === 'native') return compileNative(pattern);
  if (compileLinear === undefined) throw new Error('There is no engine for patterns of a policy.');
  return compileLinear(pattern);
}

/** The browser's own engine: quick, but only for patterns that were checked for backtracking. */
function compileNative(pattern: string): PatternProgram {
  const expression = toNative(pattern);
  return {
    *findAll(text, from) {
      let at = from;
      for (;;) {
        expression.lastIndex = at;
        const match = expression.exec(text);
        if (match === null) return;
        const end = match.index + match[0].length;
        yield [match.index, end];
        at = Math.max(end, match.index + 1);
      }
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
