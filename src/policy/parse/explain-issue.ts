import type { z } from 'zod';

import { assertNever } from '../../shared/assert-never.ts';
import { describeValue } from './describe-value.ts';
import { listFieldForms } from './known-fields.ts';
import { suggestName } from './nearest-name.ts';
import type { PolicyPath } from './policy-problem.ts';
import { reduceUnion } from './reduce-union.ts';

/** One issue in plain words. */
export interface Explanation {
  readonly path: PolicyPath;
  /** Whether the name of the field is at fault, or what stands in it. */
  readonly part: 'name' | 'value';
  readonly message: string;
}

/** What the issue is about: the form that was asked for, and what was given. */
export interface Checked {
  readonly form: z.ZodType;
  readonly value: unknown;
}

/** Turns one issue of the form checker into plain words; repeated names give one each. */
export function explainIssue(issue: z.core.$ZodIssue, checked: Checked): readonly Explanation[] {
  const path = toPolicyPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainUnknownFields(path, issue.keys, checked);
    case 'invalid_key':
      return [{ path, part: 'name', message: explainName(issue, path) }];
    case 'invalid_union':
      return reduceUnion(issue, readAt(checked.value, path)).flatMap((each) =>
        explainIssue({ ...each, path: [...path, ...each.path] }, checked),
      );
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_format':
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [{ path, part: 'value', message: explainValue(issue, readAt(checked.value, path)) }];
    default:
      return assertNever(issue);
  }
}

/** Follows a path into plain values; `undefined` where it leads nowhere. */
function readAt(value: unknown, path: PolicyPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, step)?.value;
  }
  return current;
}

/** YAML has no symbols as names, so a step is a name or a position. */
function toPolicyPath(path: readonly PropertyKey[]): PolicyPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/**
 * Fields that the form does not have. Where several forms may stand, the checker sometimes reports
 * against another one than the author meant; then the one that knows more of the fields is asked.
 */
function explainUnknownFields(
  path: PolicyPath,
  names: readonly string[],
  checked: Checked,
): readonly Explanation[] {
  const value = readAt(checked.value, path);
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const forms = listFieldForms(checked.form, path);
  for (const form of forms) {
    const unknown = given.filter((name) => !Object.hasOwn(form.shape, name));
    const issues = unknown.length < names.length ? form.safeParse(value).error?.issues : undefined;
    if (!issues) continue;
    return issues.flatMap((issue) =>
      explainIssue({ ...issue, path: [...path, ...issue.path] }, checked),
    );
  }
  const known = [...new Set(forms.flatMap((form) => Object.keys(form.shape)))];
  return names.map((name) => explainUnknownField([...path, name], name, known));
}

/** A field that the form does not have, and the one that was probably meant. */
function explainUnknownField(
  path: PolicyPath,
  name: string,
  known: readonly string[],
): Explanation {
  if (known.includes(name)) {
    const message = 'does not go with the other fields here; give it its own entry';
    return { path, part: 'name', message };
  }
  const suggestion = suggestName(name, known) || `; the fields here are ${known.join(', ')}`;
  return { path, part: 'name', message: `unknown field${suggestion}` };
}

/** A name, chosen by the author, that is not formed as names are. */
function explainName(issue: z.core.$ZodIssueInvalidKey, path: PolicyPath): string {
  const expectation = issue.issues[0]?.message ?? 'a name';
  return `expected ${expectation}, but found ${describeValue(path.at(-1))}`;
}

type ValueIssue = Exclude<
  z.core.$ZodIssue,
  { code: 'unrecognized_keys' | 'invalid_key' | 'invalid_union' }
>;

/** What was expected, what was found, and the likely way out. */
function explainValue(issue: ValueIssue, found: unknown): string {
  const expectation = `expected ${describeExpectation(issue)}`;
  if (found === undefined) return `${expectation}, but it is missing`;
  const sentence = `${expectation}, but found ${describeValue(found)}`;
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    return sentence + suggestName(found, issue.values.map(String));
  }
  if (issue.code !== 'invalid_type') return sentence;
  const isBare = typeof found === 'number' || typeof found === 'boolean';
  if (issue.expected === 'string' && isBare) return `${sentence}; put it in quotes`;
  if (issue.expected === 'array' && typeof found === 'string') {
    return `${sentence}; put it in square brackets`;
  }
  return sentence;
}

/** What the form asks for, as it reads after "expected". */
function describeExpectation(issue: ValueIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
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

const TYPE_NAMES: Readonly<Record<string, string>> = {
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
