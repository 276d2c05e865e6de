import type { z } from 'zod';

import { assertNever } from '../../shared/assert-never.ts';

/** An issue about what stands in a field. */
export type ValueIssue = Exclude<
  z.core.$ZodIssue,
  { code: 'unrecognized_keys' | 'invalid_key' | 'invalid_union' }
>;

/** What the form asks for, as it reads after "expected". */
export function describeExpectation(issue: ValueIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KIND_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listChoices(issue.values.map(String));
    case 'too_small':
      return `at least ${countUnits(Number(issue.minimum), issue.origin)}`;
    case 'too_big':
      return `at most ${countUnits(Number(issue.maximum), issue.origin)}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
    case 'invalid_element':
    case 'custom':
      // Written beside the check in the form, as what was expected.
      return issue.message;
    default:
      return assertNever(issue);
  }
}

/** Kinds of value, for someone who does not know the checker's words. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
};

/** `one of a, b, c`, or the only choice itself. */
function listChoices(choices: readonly string[]): string {
  return choices.length > 1 ? `one of ${choices.join(', ')}` : (choices[0] ?? 'nothing');
}

/** A size with what it is counted in: `1 entry`, `2 characters`, or a bare number. */
function countUnits(size: number, origin: string): string {
  if (origin === 'string') return `${size} ${size === 1 ? 'character' : 'characters'}`;
  return origin === 'array' ? `${size} ${size === 1 ? 'entry' : 'entries'}` : String(size);
}
