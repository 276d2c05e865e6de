import { buildContent } from '../../policy/distribution/build-content.ts';
import { encodeText, hashBytes } from '../../policy/distribution/bytes.ts';
import { writeCanonicalJson } from '../../policy/distribution/canonical-json.ts';
import { lintPolicy } from '../../policy/lint/lint-policy.ts';
import type { PolicySource } from '../../policy/merge-policy.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { formatProblems } from '../policy/format-problems.ts';
import { writeOutput } from '../policy/write-output.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';

const HELP = `forepost policy build FILE… [options]

Makes the one file of a policy that is signed afterwards: checks, merges and compiles it, runs its
examples, does the same for every department, and writes the same bytes for the same content. Several
files are layers, the lowest first. What lint warns of is told and does not stop it.

  --department NAME=FILE   one more layer for browsers of that department; may be repeated
  --strict                 stops for warnings too
  --out FILE               writes a file instead of standard output
  --force                  replaces a file that is there

Example: forepost policy build meadowbank.yaml --department wards=wards.yaml --out meadowbank.json

Exit status: 0 written, 1 warnings under --strict, 2 bad use or a policy that is refused.`;

/** `forepost policy build`: a policy in one piece, ready to be signed. */
export const buildCommand: Command = {
  kind: 'command',
  name: 'build',
  summary: 'Check, try and compile a policy into the file that is signed',
  help: HELP,
  run: runBuild,
};

/** Runs `forepost policy build`. */
async function runBuild(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, {
    department: 'value',
    strict: 'flag',
    out: 'value',
    force: 'flag',
  });
  if (!given.ok) return refuse(edges, given.problem);
  const { positionals, flags } = given.value;
  if (positionals.length === 0) return refuse(edges, 'expected a policy file');
  const layers = await readSources(positionals, edges);
  if (!layers.ok) return refuse(edges, ...layers.problem);
  const departments = await readDepartments(given.value, edges);
  if (!departments.ok) return refuse(edges, ...departments.problem);
  const built = buildContent({ layers: layers.value, departments: departments.value });
  if (!built.ok) return refuse(edges, ...built.problem.map(formatPolicyProblem));
  const warnings = lintPolicy(layers.value, edges.now());
  if (warnings.length > 0) edges.stderr.write(`${formatProblems(warnings, positionals)}\n`);
  if (warnings.length > 0 && flags.has('strict')) return 1;
  const text = writeCanonicalJson(built.value);
  const { id, version } = built.value;
  edges.stderr.write(`${id} ${version} sha256:${await hashBytes(encodeText(text))}\n`);
  const target = { file: lastValue(given.value, 'out'), mayReplace: flags.has('force') };
  return writeOutput(`${text}\n`, target, edges);
}

/** Reads the files of departments. */
async function readDepartments(
  given: GivenOptions,
  edges: CommandEdges,
): Promise<Result<Readonly<Record<string, PolicySource>>, readonly string[]>> {
  const departments: [string, PolicySource][] = [];
  for (const option of given.values.get('department') ?? []) {
    // Must match `wards=wards.yaml`; must not match `wards` or `Our Wards=a.yaml`.
    const [, name, file] = /^([a-z0-9][a-z0-9-]*)=(.+)$/s.exec(option) ?? [];
    if (name === undefined || file === undefined) {
      return fail([`--department: expected NAME=FILE, but found "${option}"`]);
    }
    if (departments.some(([known]) => known === name)) {
      return fail([`--department: "${name}" is given twice`]);
    }
    const sources = await readSources([file], edges);
    if (!sources.ok) return sources;
    for (const source of sources.value) departments.push([name, source]);
  }
  return succeed(Object.fromEntries(departments));
}
