import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { assembleLayers } from '../../policy/distribution/assemble-policy.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import type { Org } from '../deploy/org-schema.ts';
import { readOrg } from '../deploy/read-org.ts';
import { writeFiles } from '../deploy/write-files.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { makePack } from './make-pack.ts';
import { OWN_PERMISSIONS } from './own-permissions.ts';
import { collectFacts } from './pack-facts.ts';

const HELP = `forepost privacy pack [--policy FILE]... [--org FILE] --out DIR [--force]

Writes what data protection, employees' representatives and employees ask about Forepost, from the
policy and the settings in force and from the extension as it is built: what is processed and kept,
every permission and request, with the test that proves each claim; input for an impact assessment;
a summary for a works council or union; a notice for employees. Each as a page and as Markdown.
What only the organisation can say is marked "To fill in".

  --policy FILE  the policy; repeat it for layers, lowest first. Without it, the built-in one
  --org FILE     the answers of "forepost deploy new", for the settings, names and addresses
  --out DIR      the folder for the pack; it is made where it is missing
  --force        replaces files that are there

Example: forepost privacy pack --policy meadowbank.yaml --org meadowbank-it.yaml --out privacy

Exit status: 0 written, 2 bad use or bad input.`;

/** `forepost privacy pack`: the pages for data protection, representatives and employees. */
export const packCommand: Command = {
  kind: 'command',
  name: 'pack',
  summary: 'Write the privacy pages of the policy and settings in force',
  help: HELP,
  run: runPack,
};

async function runPack(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const table = { policy: 'value', org: 'value', out: 'value', force: 'flag' } as const;
  const given = readOptions(args, table);
  if (!given.ok) return refuse(edges, given.problem);
  const { positionals, flags } = given.value;
  const folder = lastValue(given.value, 'out');
  if (positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${positionals[0]}"; see "--policy"`);
  }
  if (folder === undefined) return refuse(edges, 'expected "--out DIR"');
  const inputs = await readInputs(given.value, edges);
  if (!inputs.ok) return refuse(edges, ...inputs.problem);
  const { policy, org } = inputs.value;
  const pack = makePack(collectFacts(policy, org, OWN_PERMISSIONS));
  return writeFiles(pack, { folder, mayReplace: flags.has('force') }, edges);
}

interface Inputs {
  readonly policy: CompiledPolicy;
  readonly org: Org | undefined;
}

/** The answers, and the policy as it is in force under their settings. Problems are sentences. */
async function readInputs(
  given: GivenOptions,
  edges: CommandEdges,
): Promise<Result<Inputs, readonly string[]>> {
  const files = given.values.get('policy') ?? [];
  const file = lastValue(given, 'org');
  const org = file === undefined ? succeed(undefined) : await readAnswers(file, edges);
  if (!org.ok) return org;
  const settings = org.value?.settings ?? {};
  if (settings.policyUrl !== undefined && files.length === 0) {
    return fail([
      `${file}: settings name a signed policy (policyUrl); expected "--policy FILE" with the file that it is built from`,
    ]);
  }
  const sources = await readSources(files, edges);
  if (!sources.ok) return sources;
  const policy = assembleLayers(sources.value, { settings });
  return policy.ok ? succeed({ policy: policy.value, org: org.value }) : policy;
}

async function readAnswers(
  file: string,
  edges: CommandEdges,
): Promise<Result<Org, readonly string[]>> {
  const sources = await readSources([file], edges);
  return sources.ok ? readOrg(sources.value[0]?.text ?? '', file) : sources;
}
