import { version } from '../../../package.json';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { writeOutput } from '../policy/write-output.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { makeKit } from './kit/make-kit.ts';
import { writeOrgStarter } from './kit/write-org-starter.ts';
import { readOrg } from './read-org.ts';
import { writeFiles } from './write-files.ts';

const KIT_HELP = `forepost deploy kit --org FILE --out DIR [--force]

Writes everything that brings Forepost to an organisation's browsers, from one file of answers:
policies for Chrome, Edge and Firefox on Linux, Windows and macOS, for Intune and the Google Admin
console, manifests of updates, the hosts for the firewall, and a page that says step by step what to
do, how to check it and how to remove it. The same answers give the same files.

  --org FILE    the answers; "forepost deploy new" writes a file to begin with
  --out DIR     the folder for the kit; it is made where it is missing
  --force       replaces files that are there

Example: forepost deploy kit --org meadowbank-it.yaml --out kit

Exit status: 0 written, 2 bad use or bad input.`;

const NEW_HELP = `forepost deploy new [--out FILE] [--force]

Writes a file of answers to begin with, commented line by line.

  --out FILE    writes a file instead of standard output
  --force       replaces a file that is there

Example: forepost deploy new --out meadowbank-it.yaml

Exit status: 0 written, 2 bad use.`;

/** `forepost deploy kit`: all files of a deployment. */
export const kitCommand: Command = {
  kind: 'command',
  name: 'kit',
  summary: 'Write the policies and the page that bring Forepost to every browser',
  help: KIT_HELP,
  run: runKit,
};

/** `forepost deploy new`: answers to begin with. */
export const deployNewCommand: Command = {
  kind: 'command',
  name: 'new',
  summary: 'Write a commented file of answers to begin with',
  help: NEW_HELP,
  run: runNew,
};

/** Runs `forepost deploy kit`. */
async function runKit(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { org: 'value', out: 'value', force: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const { positionals, flags } = given.value;
  const [file, folder] = [lastValue(given.value, 'org'), lastValue(given.value, 'out')];
  if (positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${positionals[0]}"; see "--org"`);
  }
  if (file === undefined) return refuse(edges, 'expected "--org FILE"');
  if (folder === undefined) return refuse(edges, 'expected "--out DIR"');
  const sources = await readSources([file], edges);
  if (!sources.ok) return refuse(edges, ...sources.problem);
  const org = readOrg(sources.value[0]?.text ?? '', file);
  if (!org.ok) return refuse(edges, ...org.problem);
  const target = { folder, mayReplace: flags.has('force') };
  return writeFiles(makeKit(org.value, version), target, edges);
}

/** Runs `forepost deploy new`. */
async function runNew(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { out: 'value', force: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const { positionals, flags } = given.value;
  if (positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${positionals[0]}"; see "--out"`);
  }
  const target = { file: lastValue(given.value, 'out'), mayReplace: flags.has('force') };
  return writeOutput(writeOrgStarter(), target, edges);
}
