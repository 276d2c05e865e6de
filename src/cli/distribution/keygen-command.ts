import { createKeys } from '../../policy/distribution/keys.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { writeOutput } from '../policy/write-output.ts';
import { lastValue, readOptions } from '../read-options.ts';

const HELP = `forepost policy keygen --out PREFIX

Makes a pair of Ed25519 keys. PREFIX.private signs: keep it off every server and shared folder, with a
copy in a safe; only its owner may read the file. PREFIX.public goes into the managed setting
"policyKey". A file that is there is never replaced.

Example: forepost policy keygen --out meadowbank-2026

Exit status: 0 written, 2 bad use.`;

/** `forepost policy keygen`: a pair of keys to sign policies with. */
export const keygenCommand: Command = {
  kind: 'command',
  name: 'keygen',
  summary: 'Make the keys that a policy is signed and checked with',
  help: HELP,
  run: runKeygen,
};

/** Runs `forepost policy keygen`. */
async function runKeygen(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { out: 'value' });
  if (!given.ok) return refuse(edges, given.problem);
  const prefix = lastValue(given.value, 'out');
  if (prefix === undefined) return refuse(edges, 'expected "--out PREFIX"');
  if (given.value.positionals[0] !== undefined) {
    return refuse(edges, `expected no argument, but found "${given.value.positionals[0]}"`);
  }
  const { publicKey, privateKey } = await createKeys();
  const secret = { file: `${prefix}.private`, mayReplace: false, isSecret: true };
  const code = await writeOutput(privateKey, secret, edges);
  if (code !== 0) return code;
  return writeOutput(`${publicKey}\n`, { file: `${prefix}.public`, mayReplace: false }, edges);
}
