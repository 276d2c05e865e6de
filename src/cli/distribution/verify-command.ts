import { assemblePolicy } from '../../policy/distribution/assemble-policy.ts';
import { judgeCrisis, judgeRelease } from '../../policy/distribution/judge-signed.ts';
import { openCrisis, openRelease, type Signed } from '../../policy/distribution/open-signed.ts';
import type { CrisisRelease, Release } from '../../policy/distribution/signed-content.ts';
import { sayReason } from '../../shared/reason.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { alignColumns } from '../policy/align-columns.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { writeText } from '../write-lines.ts';

const HELP = `forepost policy verify FILE --key PREFIX.public [options]

Says whether browsers with this key would accept a signed policy or crisis file: its signature, its
form, where it may be served from, and that this version of Forepost can compile it.

  --key FILE     the public key; may be repeated
  --url ADDRESS  where it will be served
  --json         writes {"accepted","reason"} or {"accepted","kind","id","version","issued","key","hash"}

Example: forepost policy verify policy.json --key meadowbank-2026.public

Exit status: 0 accepted, 1 refused, 2 bad use.`;

/** `forepost policy verify`: whether browsers would accept a signed file. */
export const verifyCommand: Command = {
  kind: 'command',
  name: 'verify',
  summary: 'Say whether browsers would accept a signed file, and why not',
  help: HELP,
  run: runVerify,
};

/** What is told of an accepted file. */
type Facts = Readonly<Record<string, string>>;

/** Runs `forepost policy verify`. */
async function runVerify(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { key: 'value', url: 'value', json: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const { positionals, values, flags } = given.value;
  const [file, ...more] = positionals;
  if (file === undefined) return refuse(edges, 'expected a signed file');
  if (more[0] !== undefined) return refuse(edges, `expected one file, but also found "${more[0]}"`);
  const keyFiles = values.get('key') ?? [];
  if (keyFiles.length === 0) return refuse(edges, 'expected "--key PREFIX.public"');
  const url = lastValue(given.value, 'url');
  if (url !== undefined && !URL.canParse(url)) {
    return refuse(edges, `--url: expected an address, but found "${url}"`);
  }
  const sources = await readSources([file, ...keyFiles], edges);
  if (!sources.ok) return refuse(edges, ...sources.problem);
  const [text = '', ...keys] = sources.value.map((source) => source.text);
  const facts = await examine(text, keys, url);
  await writeText(edges.stdout, flags.has('json') ? writeJson(facts) : writeReport(file, facts));
  return facts.ok ? 0 : 1;
}

/** Everything that a browser checks, in its order. */
async function examine(
  text: string,
  keys: readonly string[],
  url: string | undefined,
): Promise<Result<Facts, string>> {
  const release = await openRelease(text, keys);
  if (release.ok) return examineRelease(release.value, url);
  const crisis = await openCrisis(text, keys);
  if (crisis.ok) return examineCrisis(crisis.value, url);
  // The type of a crisis file is right for one of the two only.
  const isOtherKind = release.problem.key === 'reasonOtherKind';
  return fail(sayReason(isOtherKind ? crisis.problem : release.problem));
}

function examineRelease(signed: Signed<Release>, url: string | undefined): Result<Facts, string> {
  if (url !== undefined) {
    const verdict = judgeRelease(signed, undefined, url);
    if (!verdict.ok) return fail(sayReason(verdict.problem));
  }
  const { issued, rollback, policy } = signed.content;
  const names = [undefined, ...Object.keys(policy.departments ?? {})];
  for (const department of names) {
    const settings = department === undefined ? {} : { department };
    const assembled = assemblePolicy({ settings, release: signed });
    if (!assembled.ok) return fail(assembled.problem.join(' '));
  }
  return succeed({
    kind: 'policy',
    id: policy.id,
    version: policy.version,
    issued,
    ...(rollback === undefined ? {} : { rollback: rollback.reason }),
    key: signed.keyId,
    hash: signed.hash,
  });
}

function examineCrisis(
  signed: Signed<CrisisRelease>,
  url: string | undefined,
): Result<Facts, string> {
  if (url !== undefined) {
    const verdict = judgeCrisis(signed, undefined, url);
    if (!verdict.ok) return fail(sayReason(verdict.problem));
  }
  const { issued, periods } = signed.content;
  const state = periods.map(({ id, until }) => `${id} until ${until}`).join(', ');
  return succeed({
    kind: 'crisis',
    crisis: state === '' ? 'ended' : state,
    issued,
    key: signed.keyId,
    hash: signed.hash,
  });
}

/** As other programs read it; the form is a contract. */
function writeJson(facts: Result<Facts, string>): string {
  return JSON.stringify(
    facts.ok ? { accepted: true, ...facts.value } : { accepted: false, reason: facts.problem },
  );
}

/** As a person reads it. */
function writeReport(file: string, facts: Result<Facts, string>): string {
  if (!facts.ok) return `${file}: would be refused. ${facts.problem}`;
  const rows = alignColumns(Object.entries(facts.value).map(([name, value]) => [name, value]));
  return `${file}: would be accepted.\n\n${rows}`;
}
