import { loadEmbeddedPolicy } from '../../../src/policy/load-policy.ts';
import { formatPolicyProblem } from '../../../src/policy/parse/policy-problem.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { type Answer, answer, refuse } from '../answer.ts';
import { formatEstimate, formatTable } from '../format-table.ts';
import { readTextFile } from '../read-text-file.ts';
import { estimateShare } from '../share.ts';
import { parseAbuseTests } from './read-tests.ts';
import { type FunctionalityScore, scoreTests } from './score-tests.ts';

const USAGE = 'Usage: npm run score:abuse -- FILE [--json] [--show FUNCTIONALITY]';

/** Scores the policy that works with nothing configured on the tests that the arguments name. */
export function scoreAbuse(args: readonly string[]): Answer {
  const at = args.indexOf('--show');
  const show = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && show === undefined) return refuse('--show needs a functionality.', USAGE);
  const files = args.filter(
    (arg, index) => arg !== '--json' && (at < 0 || (index !== at && index !== at + 1)),
  );
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    return refuse('Expected the name of one file with tests.', USAGE);
  }
  if (file.startsWith('--')) return refuse(`There is no option ${file}.`, USAGE);
  const read = readTextFile(file);
  if (!read.ok) return refuse(read.problem);
  const tests = parseAbuseTests(file, read.value);
  if (!tests.ok) return refuse(...tests.problem);
  const policy = loadEmbeddedPolicy();
  if (!policy.ok) return refuse(...policy.problem.map(formatPolicyProblem));
  const scores = scoreTests(tests.value, createChecker(policy.value));
  if (args.includes('--json')) return answer([JSON.stringify(listFigures(scores), null, 2)]);
  const shown = scores.filter(({ functionality }) => functionality === show);
  return answer([...describeScores(scores), ...shown.flatMap(({ wrong }) => wrong)]);
}

/** The scores without their texts. */
function listFigures(scores: readonly FunctionalityScore[]) {
  return scores.map(({ wrong, ...figures }) => ({ ...figures, wrong: wrong.length }));
}

/** A table, and precision and recall over all tests below it. */
function describeScores(scores: readonly FunctionalityScore[]): readonly string[] {
  const sum = (isAbuse: boolean, of: 'tests' | 'right') =>
    scores.reduce((total, score) => total + (score.isAbuse === isAbuse ? score[of] : 0), 0);
  const warned = sum(true, 'right') + sum(false, 'tests') - sum(false, 'right');
  const rows = scores.map(({ functionality, isAbuse, tests, right }) => [
    functionality,
    isAbuse ? 'warn' : 'silent',
    String(tests),
    formatEstimate(estimateShare({ hits: right, of: tests })),
  ]);
  return [
    ...formatTable([['functionality', 'expected', 'tests', 'right %'], ...rows]),
    '',
    `precision % ${formatEstimate(estimateShare({ hits: sum(true, 'right'), of: warned }))}`,
    `recall %    ${formatEstimate(estimateShare({ hits: sum(true, 'right'), of: sum(true, 'tests') }))}`,
  ];
}
