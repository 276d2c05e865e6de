import { findValueOrigin, formatOrigin } from '../../policy/describe/find-value-origin.ts';
import { listSwitchedOff } from '../../policy/describe/list-switched-off.ts';
import { listValues } from '../../policy/describe/list-values.ts';
import { type EntryKind, selectEntry } from '../../policy/describe/select-entry.ts';
import { writeAnnotatedYaml } from '../../policy/describe/write-annotated-yaml.ts';
import type { MergedPolicy } from '../../policy/merge-policy.ts';
import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import type { Policy } from '../../policy/policy.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { type GivenOptions, lastValue, type OptionTable, readOptions } from '../read-options.ts';
import { writeText } from '../write-lines.ts';
import { readMergedPolicy } from './read-merged-policy.ts';

const HELP = `forepost policy show FILE… [options]

Shows a policy as it holds, merged with its packs, as YAML. The comment behind each value says where
it was written: a file and line, a built-in pack, or Forepost's own default. Several files are
layers, the lowest first.

  --clause ID, --contact ID, --signal ID, --rule ID, --guard ID
             shows one entry only
  --json     writes {"policy","origins":{PATH:{"file","line"}},"off":[{"kind","id","origin"}]}

Example: forepost policy show meadowbank.yaml --clause personal-data

Exit status: 0 shown, 2 bad use or a policy that is refused.`;

const KINDS: readonly EntryKind[] = ['clause', 'contact', 'signal', 'rule', 'guard'];

const OPTIONS: OptionTable = {
  json: 'flag',
  clause: 'value',
  contact: 'value',
  signal: 'value',
  rule: 'value',
  guard: 'value',
};

/** `forepost policy show`: what holds, and where it was written. */
export const showCommand: Command = {
  kind: 'command',
  name: 'show',
  summary: 'Show the merged policy, and where each value was written',
  help: HELP,
  run: runShow,
};

/** Runs `forepost policy show`. */
async function runShow(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, OPTIONS);
  if (!given.ok) return refuse(edges, given.problem);
  const merged = await readMergedPolicy(given.value.positionals, edges);
  if (!merged.ok) return refuse(edges, ...merged.problem);
  const shown = selectShown(merged.value.policy, given.value);
  if (!shown.ok) return refuse(edges, shown.problem);
  const written = given.value.flags.has('json')
    ? JSON.stringify(describeAsJson(merged.value, shown.value))
    : describeAsYaml(merged.value, shown.value);
  await writeText(edges.stdout, written);
  return 0;
}

/** The whole policy, or the one entry that is asked for. */
function selectShown(policy: Policy, given: GivenOptions): Result<Partial<Policy>, string> {
  const asked = KINDS.flatMap((kind) => {
    const id = lastValue(given, kind);
    return id === undefined ? [] : [{ kind, id }];
  });
  const [only, another] = asked;
  if (!only) return succeed(policy);
  if (another) return fail(`"--${only.kind}" and "--${another.kind}" do not go together`);
  return selectEntry(policy, only.kind, only.id);
}

/** The policy as YAML, with an origin behind each value. */
function describeAsYaml(merged: MergedPolicy, shown: Partial<Policy>): string {
  const { layers } = merged;
  const yaml = writeAnnotatedYaml(listValues(shown), (value) =>
    formatOrigin(findValueOrigin(value, layers)),
  );
  if (shown !== merged.policy) return yaml;
  const off = listSwitchedOff(merged).map(
    ({ kind, id, origin }) => `# off: ${kind} ${id} (${formatOrigin(origin)})`,
  );
  const names = layers.map(({ file }) => file).join(', ');
  return [`# Merged from ${names}`, 'forepost: 1', yaml, ...off].join('\n');
}

/** The policy and the origins of its values, as other programs read them. */
function describeAsJson(merged: MergedPolicy, shown: Partial<Policy>): object {
  const origins = listValues(shown).map((value) => [
    formatPolicyPath(value.path),
    findValueOrigin(value, merged.layers) ?? null,
  ]);
  return { policy: shown, origins: Object.fromEntries(origins), off: listSwitchedOff(merged) };
}
