import { type PrivateKey, readPrivateKey, readPublicKey } from '../../policy/distribution/keys.ts';
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

/** A clock that is off by more than this is worth a word. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** A moment to the second, as signed files have it. */
export function writeMoment(milliseconds: number): string {
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) ? 'never' : `${moment.toISOString().slice(0, 19)}Z`;
}

/**
 * The moment of signing: now, but always later than that of the file that is served, because browsers
 * take no other. It is not later by itself where two people sign and the clock of one is ahead.
 */
export function writeIssued(edges: CommandEdges, served?: { readonly issued: string }): string {
  if (served === undefined) return writeMoment(edges.now());
  return writeMoment(Math.max(edges.now(), Date.parse(served.issued) + 1000));
}

/** What to say of a file that was signed in the future of this computer; `undefined` of any other. */
export function explainFuture(issued: string, now: number): string | undefined {
  if (Date.parse(issued) <= now + CLOCK_SLACK_MS) return undefined;
  return `signed at ${issued}, but this computer's clock says ${writeMoment(now)}; one of the two is wrong`;
}

/** Reads the public keys that `--key` names, as they stand in their files. */
export async function readVerifyingKeys(
  files: readonly string[],
  edges: CommandEdges,
): Promise<Result<readonly string[], readonly string[]>> {
  const sources = await readSources(files, edges);
  if (!sources.ok) return sources;
  for (const { file, text } of sources.value) {
    const key = await readPublicKey(text);
    if (!key.ok) return fail([`${file}: ${key.problem}`]);
  }
  return succeed(sources.value.map(({ text }) => text));
}
