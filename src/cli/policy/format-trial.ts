import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import type { FailedExample, Trial } from '../../policy/trial/try-examples.ts';
import { makePrintable } from '../check/make-printable.ts';
import { countNoun } from './align-columns.ts';
import { describeExplanation } from './describe-explanation.ts';
import { quoteText } from './quote-text.ts';

/** Writes what came of examples for a person at a terminal: the failing ones with their reasons. */
export function formatTrial({ tried, untried, failures }: Trial): string {
  const rest =
    untried === 0
      ? ''
      : `\n${countNoun(untried, 'example')} could not be tried: the policy has no period to try them in.`;
  const outcome =
    failures.length === 0
      ? `${countNoun(tried, 'example')} tried, and all come out as they say.`
      : `${countNoun(tried, 'example')} tried, ${failures.length} did not come out as they say.`;
  return [...failures.map(formatFailure), outcome + rest].join('\n\n');
}

/** One example that failed: where, what it says, and why its rule spoke or stayed silent. */
function formatFailure({ file, line, column, path, message, ...failure }: FailedExample): string {
  const head = `${file}:${line}:${column}: ${formatPolicyPath(path)}: ${readOutcome(message)}`;
  const why = failure.explanation ? describeExplanation(failure.explanation) : [];
  return [
    head,
    `  ${quoteText(failure.text)}`,
    ...why.map((line) => `    ${makePrintable(line)}`),
  ].join('\n');
}

/** The sentence without the text at its end, which stands in full below. */
function readOutcome(message: string): string {
  // Must match `… it must warn of: "A secret"`; must not match a colon inside the text alone.
  return message.replace(/(?:: | on )".*$/s, '');
}
