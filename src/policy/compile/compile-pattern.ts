import { RE2JS } from 're2js';

import type { CompiledPattern } from '../../rules/patterns/compiled-pattern.ts';
import { toNative } from '../../rules/patterns/pattern-program.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { readPattern } from './read-pattern.ts';

/** Steps of a compiled program: what bounds the cost of one character. */
export const MAX_PROGRAM_SIZE = 300;

/**
 * Checks a pattern of a policy and finds out from where it must be tried. Only a pattern that is
 * `isReviewed` may run on the browser's own engine, where a bad one could hang a page.
 */
export function compilePattern(
  pattern: string,
  isReviewed = false,
): Result<Omit<CompiledPattern, 'source'>, string> {
  const program = compileProgram(pattern);
  if (!program.ok) return program;
  if (program.value > MAX_PROGRAM_SIZE) {
    return fail(
      `This pattern is too large (${program.value} steps, at most ${MAX_PROGRAM_SIZE}). ` +
        'Use smaller repeats, or split it in two.',
    );
  }
  const read = readPattern(pattern);
  if (!read.ok) return read;
  return succeed({
    pattern,
    engine: isReviewed && isNative(pattern) ? 'native' : 're2',
    ...read.value,
  });
}

/** The size of the program, or why there is none. */
function compileProgram(pattern: string): Result<number, string> {
  try {
    return succeed(RE2JS.compile(pattern).programSize());
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return fail(
      `This is not a pattern in RE2 syntax: ${reason}. Look-ahead, look-behind and back-references ` +
        'are not part of it.',
    );
  }
}

/** Whether the browser's own engine reads the pattern. */
function isNative(pattern: string): boolean {
  try {
    toNative(pattern);
    return true;
  } catch {
    return false;
  }
}
