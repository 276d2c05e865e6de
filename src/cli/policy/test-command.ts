import type { ExampleSelection } from '../../policy/examples/check-examples.ts';
import { loadPolicy } from '../../policy/load-policy.ts';
import type { MergedPolicy } from '../../policy/merge-policy.ts';
import { suggestName } from '../../policy/parse/nearest-name.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import { tryExamples } from '../../policy/trial/try-examples.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { writeText } from '../write-lines.ts';
import { formatTrial } from './format-trial.ts';
import { mergeSources } from './read-merged-policy.ts';

const HELP = `forepost policy test FILE… [options]

Runs the examples of a policy, those of its packs included, and explains each that does not come
out as it says: what its rule saw, what it missed, and what silenced it. Several files are layers,
the lowest first.

  --own       runs only the examples of rules and guards that the files write or change
  --rule ID   runs only the examples of one rule
  --json      writes {"tried","untried","failures":[{"file","line","column","path","message","text",
              "explanation"}]}

Example: forepost policy test meadowbank.yaml --rule theatre-names

Exit status: 0 all come out as they say, 1 some do not, 2 bad use or a policy that is refused.`;

/** `forepost policy test`: whether examples come out as they say, and why not. */
export const testCommand: Command = {
  kind: 'command',
  name: 'test',
  summary: 'Run the examples of a policy, and explain those that fail',
  help: HELP,
  run: runTest,
};

/** Runs `forepost policy test`. */
async function runTest(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { own: 'flag', json: 'flag', rule: 'value' });
  if (!given.ok) return refuse(edges, given.problem);
  const { flags, positionals } = given.value;
  const merged = await readUsablePolicy(positionals, edges);
  if (!merged.ok) return refuse(edges, ...merged.problem);
  const selection = selectTried(merged.value, given.value);
  if (!selection.ok) return refuse(edges, selection.problem);
  const trial = tryExamples(merged.value, selection.value);
  await writeText(edges.stdout, flags.has('json') ? JSON.stringify(trial) : formatTrial(trial));
  return trial.failures.length > 0 ? 1 : 0;
}

/** Reads a policy that compiles; whether its examples hold is left open. */
async function readUsablePolicy(
  files: readonly string[],
  edges: CommandEdges,
): Promise<Result<MergedPolicy, readonly string[]>> {
  if (files.length === 0) return fail(['expected a policy file']);
  const sources = await readSources(files, edges);
  if (!sources.ok) return sources;
  const compiled = loadPolicy(sources.value, { examples: 'none' });
  if (!compiled.ok) return fail(compiled.problem.map(formatPolicyProblem));
  return mergeSources(sources.value);
}

/** Whose examples are run. */
function selectTried(
  { policy, layers }: MergedPolicy,
  given: GivenOptions,
): Result<ExampleSelection, string> {
  const only = lastValue(given, 'rule');
  const known = policy.rules.map(({ id }) => id);
  if (only !== undefined && !known.includes(only)) {
    return fail(`--rule: unknown rule "${only}"${suggestName(only, known)}`);
  }
  const own = layers
    .filter(({ origin }) => origin === 'own')
    .flatMap(({ layer }) => [...(layer.rules ?? []), ...(layer.guards ?? [])])
    .map(({ id }) => id);
  const isChosen = ({ id }: { readonly id: string }) =>
    (only === undefined || id === only) && (!given.flags.has('own') || own.includes(id));
  return succeed({
    rules: policy.rules.filter(isChosen),
    guards: only === undefined ? policy.guards.filter(isChosen) : [],
  });
}
