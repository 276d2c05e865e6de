import { type GivenOptions, lastValue } from '../../../src/cli/read-options.ts';
import { suggestName } from '../../../src/policy/parse/nearest-name.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';

/** An option whose value is one word of a closed list; `undefined` when it was not given. */
export function readWord<Word extends string>(
  given: GivenOptions,
  option: string,
  words: readonly Word[],
  expected = `one of ${words.join(', ')}`,
): Result<Word | undefined, string> {
  const value = lastValue(given, option);
  const word = words.find((each) => each === value);
  if (value === undefined || word !== undefined) return succeed(word);
  return fail(
    `--${option}: expected ${expected}, but found "${value}"${suggestName(value, words)}`,
  );
}

/** An option whose value is a whole number from 1; `undefined` when it was not given. */
export function readCount(given: GivenOptions, option: string): Result<number | undefined, string> {
  const value = lastValue(given, option);
  if (value === undefined) return succeed(undefined);
  // Must match `40`; must not match `0`, `-1` or `4.5`.
  if (/^[1-9]\d{0,8}$/.test(value)) return succeed(Number(value));
  return fail(`--${option}: expected a whole number from 1, but found "${value}"`);
}
