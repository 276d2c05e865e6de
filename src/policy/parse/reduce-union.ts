import type { z } from 'zod';

import { KIND_NAMES } from './describe-expectation.ts';

type Issue = z.core.$ZodIssue;

/**
 * A value that may take several forms fails once per form; the author meant one of them. This picks
 * the issues of the form that was meant, so that the author reads one clear sentence.
 */
export function reduceUnion(issue: z.core.$ZodIssueInvalidUnion, found: unknown): readonly Issue[] {
  const branches = issue.errors.map((branch) => branch.flatMap((each) => open(each, found)));
  const meant = branches.filter((branch) => !branch.some(isAboutKind));
  if (meant.length > 0) return pickClosest(meant);
  return [joinExpectations(branches.flat(), found)];
}

/** A union inside a union, at the same place, is one union. */
function open(issue: Issue, found: unknown): readonly Issue[] {
  return issue.code === 'invalid_union' && issue.path.length === 0
    ? reduceUnion(issue, found)
    : [issue];
}

/** Whether the issue says that the value as a whole is of another kind than this form. */
function isAboutKind(issue: Issue): boolean {
  const isKind = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  return issue.path.length === 0 && isKind;
}

/** The form that knows most of the fields given; of equals, the one that fails least. */
function pickClosest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const score = (branch: readonly Issue[]) =>
    branch.reduce((sum, each) => {
      return sum + (each.code === 'unrecognized_keys' && each.path.length === 0 ? 100 : 1);
    }, 0);
  return branches.reduce((best, branch) => (score(branch) < score(best) ? branch : best));
}

/** No form fits the kind of value: one issue that names what would have fitted. */
function joinExpectations(issues: readonly Issue[], found: unknown): Issue {
  const choices = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  if (typeof found === 'string' && choices.length > 0) {
    return { code: 'invalid_value', values: [...new Set(choices)], path: [], message: '' };
  }
  const kinds = issues.flatMap((issue) => {
    if (issue.code === 'invalid_type') return [KIND_NAMES[issue.expected] ?? issue.expected];
    if (issue.code === 'invalid_value') return [`one of ${issue.values.map(String).join(', ')}`];
    return issue.code === 'custom' ? [issue.message] : [];
  });
  return { code: 'custom', path: [], message: [...new Set(kinds)].join(' or '), params: {} };
}
