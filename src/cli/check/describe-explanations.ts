import type { RuleExplanation } from '../../rules/explanation.ts';
import { describeExplanation } from '../policy/describe-explanation.ts';
import { makePrintable } from './make-printable.ts';
import { rankExplanations } from './rank-explanations.ts';

/**
 * Writes for a person at a terminal why rules spoke or stayed silent: those that came close, or with
 * `showAll` every rule, nearest first.
 */
export function describeExplanations(rules: readonly RuleExplanation[], showAll: boolean): string {
  const ranked = rankExplanations(rules);
  const shown = ranked.filter(({ isClose }) => showAll || isClose);
  const blocks = shown.map(({ explanation }) => {
    const lines = describeExplanation(explanation).map((line) => `  ${makePrintable(line)}`);
    return [`${explanation.rule} (${explanation.clause}):`, ...lines].join('\n');
  });
  const hidden = ranked.length - shown.length;
  if (hidden > 0) blocks.push(countHidden(hidden));
  return blocks.join('\n\n');
}

/** How many rules are left out, and how to see them. */
function countHidden(hidden: number): string {
  return hidden === 1
    ? 'One other rule did not come close; --all shows it.'
    : `${hidden} other rules did not come close; --all shows them.`;
}
