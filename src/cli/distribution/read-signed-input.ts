import { type PrivateKey, readPrivateKey } from '../../policy/distribution/keys.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import type { CommandEdges } from '../command.ts';
import type { GivenOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';

/** Reads the private keys that `--key` names, each option one file. */
export async function readSigningKeys(
  given: GivenOptions,
  edges: CommandEdges,
): Promise<Result<readonly PrivateKey[], readonly string[]>> {
  const files = given.values.get('key') ?? [];
  if (files.length === 0) return fail(['expected "--key PREFIX.private"']);
  const sources = await readSources(files, edges);
  if (!sources.ok) return sources;
  const keys: PrivateKey[] = [];
  for (const { file, text } of sources.value) {
    const key = await readPrivateKey(text);
    if (!key.ok) return fail([`${file}: ${key.problem}`]);
    keys.push(key.value);
  }
  return succeed(keys);
}

/** The addresses that a file may be served from: what `--for` names, absent without it. */
export function readAudience(given: GivenOptions): Result<{ audience?: string[] }, string> {
  const audience = given.values.get('for') ?? [];
  const wrong = audience.find((address) => !/^https?:/.test(address) || !URL.canParse(address));
  if (wrong !== undefined) {
    return fail(`--for: expected the beginning of an address, https://…, but found "${wrong}"`);
  }
  return succeed(audience.length === 0 ? {} : { audience: [...audience] });
}

/** The moment of signing, to the second. */
export function writeIssued(edges: CommandEdges): string {
  return `${new Date(edges.now()).toISOString().slice(0, 19)}Z`;
}
