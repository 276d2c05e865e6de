import { buildJsonSchema } from '../../policy/json-schema/build-json-schema.ts';
import { BUILT_IN_PACKS } from '../../policy/packs/index.ts';
import { DETECTORS } from '../../rules/detectors/index.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { writeOutput } from './write-output.ts';

const HELP = `forepost policy schema [options]

Writes the form of a policy as JSON Schema, for completion and hints in editors. A policy names the
file in its first line: # yaml-language-server: $schema=./forepost.schema.json

  --out FILE   writes a file instead of standard output
  --force      replaces a file that is there

Example: forepost policy schema --out forepost.schema.json

Exit status: 0 written, 2 bad use.`;

/** `forepost policy schema`: the form of a policy for editors. */
export const schemaCommand: Command = {
  kind: 'command',
  name: 'schema',
  summary: 'Write the form of a policy as JSON Schema, for editors',
  help: HELP,
  run: runSchema,
};

/** Runs `forepost policy schema`. */
async function runSchema(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { out: 'value', force: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const { flags, positionals } = given.value;
  if (positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${positionals[0]}"`);
  }
  const schema = buildJsonSchema({
    packs: Object.keys(BUILT_IN_PACKS).sort(),
    detectors: DETECTORS.map(({ id }) => id).sort(),
  });
  return writeOutput(
    `${JSON.stringify(schema, null, 2)}\n`,
    { file: lastValue(given.value, 'out'), mayReplace: flags.has('force') },
    edges,
  );
}
