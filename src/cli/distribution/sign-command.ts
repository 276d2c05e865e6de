import { writeEnvelope } from '../../policy/distribution/envelope.ts';
import { judgeOrder } from '../../policy/distribution/judge-signed.ts';
import type { PrivateKey } from '../../policy/distribution/keys.ts';
import { openRelease, type Signed } from '../../policy/distribution/open-signed.ts';
import { type Release, releaseSchema } from '../../policy/distribution/signed-content.ts';
import { explainIssue } from '../../policy/parse/explain-issue.ts';
import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import { sayReason } from '../../shared/reason.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { writeOutput } from '../policy/write-output.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { explainFuture, readAudience, readSigningKeys, writeIssued } from './read-signed-input.ts';

const HELP = `forepost policy sign FILE --key PREFIX.private [options]

Signs a file that "forepost policy build" wrote. Put the result on any web server under the address
that the managed setting "policyUrl" names. It carries the moment of signing: browsers never go back
to a file that was signed earlier.

  --key FILE         the private key; a second one while browsers change from one key to the next
  --for ADDRESS      the beginning of the address it may be served from; may be repeated
  --after FILE       the signed file that is served now: the new one is dated later than it, whatever the
                     clocks of two computers say, and a version that browsers would refuse is told here
  --rollback REASON  lets a lower version follow a higher one; the reason is signed too
  --out FILE         writes a file instead of standard output
  --force            replaces a file that is there

Example: forepost policy sign meadowbank.json --key meadowbank-2026.private --out policy.json

Exit status: 0 written, 2 bad use or bad input.`;

/** `forepost policy sign`: a built policy as browsers accept it. */
export const signCommand: Command = {
  kind: 'command',
  name: 'sign',
  summary: 'Sign a built policy, ready to be served',
  help: HELP,
  run: runSign,
};

/** Runs `forepost policy sign`. */
async function runSign(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, {
    key: 'value',
    for: 'value',
    rollback: 'value',
    after: 'value',
    out: 'value',
    force: 'flag',
  });
  if (!given.ok) return refuse(edges, given.problem);
  const keys = await readSigningKeys(given.value, edges);
  if (!keys.ok) return refuse(edges, ...keys.problem);
  const served = await readServed(given.value, edges, keys.value);
  if (!served.ok) return refuse(edges, ...served.problem);
  const release = await readRelease(given.value, edges, served.value);
  if (!release.ok) return refuse(edges, ...release.problem);
  const future = served.value && explainFuture(served.value.content.issued, edges.now());
  if (future !== undefined) edges.stderr.write(`${lastValue(given.value, 'after')}: ${future}\n`);
  const text = await writeEnvelope('policy', release.value, keys.value);
  const { flags } = given.value;
  const target = { file: lastValue(given.value, 'out'), mayReplace: flags.has('force') };
  return writeOutput(text, target, edges);
}

/** The file that is served now, where it is given; one of the same keys has signed it. */
async function readServed(
  given: GivenOptions,
  edges: CommandEdges,
  keys: readonly PrivateKey[],
): Promise<Result<Signed<Release> | undefined, readonly string[]>> {
  const file = lastValue(given, 'after');
  if (file === undefined) return succeed(undefined);
  const sources = await readSources([file], edges);
  if (!sources.ok) return sources;
  const publicKeys = keys.map(({ publicKey }) => publicKey);
  const opened = await openRelease(sources.value[0]?.text ?? '', publicKeys);
  return opened.ok ? opened : fail([`${file}: ${sayReason(opened.problem)}`]);
}

/** Reads the built policy and puts what is signed with it around it. */
async function readRelease(
  given: GivenOptions,
  edges: CommandEdges,
  served: Signed<Release> | undefined,
): Promise<Result<Release, readonly string[]>> {
  const [file, ...more] = given.positionals;
  if (file === undefined) return fail(['expected a file that "forepost policy build" wrote']);
  if (more[0] !== undefined) return fail([`expected one file, but also found "${more[0]}"`]);
  const audience = readAudience(given);
  if (!audience.ok) return fail([audience.problem]);
  const reason = lastValue(given, 'rollback');
  if (reason?.trim() === '') return fail(['--rollback: expected a reason in words']);
  const sources = await readSources([file], edges);
  if (!sources.ok) return sources;
  const value = {
    issued: writeIssued(edges, served?.content),
    ...audience.value,
    ...(reason === undefined ? {} : { rollback: { reason } }),
    policy: parseJson(sources.value[0]?.text ?? ''),
  };
  const checked = releaseSchema.safeParse(value);
  if (checked.success) return follow(checked.data, served, file);
  const [first] = checked.error.issues.flatMap((issue) =>
    explainIssue(issue, { form: releaseSchema, value }),
  );
  const what = first ? `${formatPolicyPath(first.path)}: ${first.message}` : 'has the wrong form';
  return fail([`${file}: was not written by "forepost policy build": ${what}`]);
}

/** Refuses what browsers that have the served file would; it is dated later than that already. */
function follow(
  next: Release,
  served: Signed<Release> | undefined,
  file: string,
): Result<Release, readonly string[]> {
  if (served === undefined) return succeed(next);
  const verdict = judgeOrder({ content: next, hash: '', keyId: '' }, served);
  return verdict.ok ? succeed(next) : fail([`${file}: ${sayReason(verdict.problem)}`]);
}

/** JSON, or `undefined`, which the form refuses. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A policy in YAML, most likely: it has to be built first.
  }
}
