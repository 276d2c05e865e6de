import { LINT_CHECKS } from '../../policy/lint/lint-checks.ts';
import { type LintProblem, lintPolicy } from '../../policy/lint/lint-policy.ts';
import { LOAD_CHECKS } from '../../policy/lint/load-checks.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { writeText } from '../write-lines.ts';
import { alignColumns } from './align-columns.ts';
import { formatProblems } from './format-problems.ts';

const HELP = `forepost policy lint FILE… [options]

Tells what is wrong with a policy, and what its author will hardly have meant. Several files are
layers, the lowest first. Errors are what a policy is refused for; warnings are for you to weigh.

  --strict   warnings fail too
  --json     writes {"errors","warnings","problems":[{"check","level","file","line","column",
             "path","message","hint"}]}
  --list     lists every check and what it finds

Example: forepost policy lint meadowbank.yaml

Exit status: 0 clean, 1 errors (with --strict also warnings), 2 bad use.`;

/** `forepost policy lint`: what is wrong or doubtful in a policy. */
export const lintCommand: Command = {
  kind: 'command',
  name: 'lint',
  summary: 'Tell what is wrong or doubtful in a policy',
  help: HELP,
  run: runLint,
};

/** Runs `forepost policy lint`. */
async function runLint(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { strict: 'flag', json: 'flag', list: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const { flags, positionals } = given.value;
  if (flags.has('list')) {
    await writeText(edges.stdout, listChecks());
    return 0;
  }
  if (positionals.length === 0) return refuse(edges, 'expected a policy file');
  const sources = await readSources(positionals, edges);
  if (!sources.ok) return refuse(edges, ...sources.problem);
  const problems = lintPolicy(sources.value, edges.now());
  const written = flags.has('json')
    ? JSON.stringify(summarise(problems))
    : formatProblems(problems, positionals);
  await writeText(edges.stdout, written);
  const { errors, warnings } = summarise(problems);
  return errors > 0 || (flags.has('strict') && warnings > 0) ? 1 : 0;
}

/** The problems and how many there are, as other programs read them; the form is a contract. */
function summarise(problems: readonly LintProblem[]) {
  const errors = problems.filter(({ level }) => level === 'error').length;
  return { errors, warnings: problems.length - errors, problems };
}

/** Every check with its level and what it finds. */
function listChecks(): string {
  return alignColumns([
    ...LOAD_CHECKS.map(({ id, finds }) => [id, 'error', finds]),
    ...LINT_CHECKS.map(({ id, finds }) => [id, 'warning', finds]),
  ]);
}
