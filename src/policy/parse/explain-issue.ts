import type { z } from 'zod';

import { assertNever } from '../../shared/assert-never.ts';
import { describeExpectation, type ValueIssue } from './describe-expectation.ts';
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
