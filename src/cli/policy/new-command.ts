import { suggestName } from '../../policy/parse/nearest-name.ts';
import { id as idForm } from '../../policy/schema-atoms.ts';
import { listWholePacks } from '../../policy/starter/list-whole-packs.ts';
import { writeStarter } from '../../policy/starter/write-starter.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { writeOutput } from './write-output.ts';

const HELP = `forepost policy new [options]

Writes a policy to begin with, commented line by line, that lint finds no fault with.

  --pack ID     the built-in pack that it builds on; general without it
  --name NAME   what the organisation is called
  --id ID       what the policy is called by: lower-case words joined by hyphens; made from the
                name without it
  --out FILE    writes a file instead of standard output
  --force       replaces a file that is there

Example: forepost policy new --pack healthcare --name 'Meadowbank Surgery' --out meadowbank.yaml

Exit status: 0 written, 2 bad use.`;

const DEFAULT_PACK = 'general';
const DEFAULT_NAME = 'Our organisation';

/** `forepost policy new`: a policy to begin with. */
export const newCommand: Command = {
  kind: 'command',
  name: 'new',
  summary: 'Write a commented policy to begin with',
  help: HELP,
  run: runNew,
};

/** Runs `forepost policy new`. */
async function runNew(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, {
    pack: 'value',
    name: 'value',
    id: 'value',
    out: 'value',
    force: 'flag',
  });
  if (!given.ok) return refuse(edges, given.problem);
  const { flags, positionals } = given.value;
  if (positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${positionals[0]}"; see "--out"`);
  }
  const starter = makeStarter(given.value, edges.now());
  if (!starter.ok) return refuse(edges, ...starter.problem);
  const target = { file: lastValue(given.value, 'out'), mayReplace: flags.has('force') };
  return writeOutput(starter.value, target, edges);
}

/** The starter that options ask for. */
function makeStarter(given: GivenOptions, now: number): Result<string, readonly string[]> {
  const pack = lastValue(given, 'pack') ?? DEFAULT_PACK;
  const name = (lastValue(given, 'name') ?? DEFAULT_NAME).trim().replaceAll(/\s+/g, ' ');
  const id = lastValue(given, 'id') ?? makeId(name);
  if (name === '') return fail(['--name: expected some text']);
  if (!isId(id)) {
    return fail([`--id: expected lower-case words joined by hyphens, but found "${id}"`]);
  }
  const packs = listWholePacks();
  const packPolicy = packs.get(pack);
  if (!packPolicy) {
    const known = [...packs.keys()];
    const near = suggestName(pack, known) || `; there are ${known.join(', ')}`;
    return fail([`--pack: unknown policy pack "${pack}"${near}`]);
  }
  return succeed(writeStarter({ id, name, pack, packPolicy, now }));
}

/** A name as an id: `Meadowbank Surgery` is `meadowbank-surgery`. */
function makeId(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'our-organisation';
}

/** Whether a text can be what a policy is called by. */
function isId(text: string): boolean {
  return idForm.safeParse(text).success;
}
