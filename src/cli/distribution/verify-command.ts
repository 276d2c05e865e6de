import { type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { alignColumns } from '../policy/align-columns.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { writeText } from '../write-lines.ts';
import { examine, type Facts, openSigned } from './examine-signed.ts';
import { readVerifyingKeys } from './read-signed-input.ts';

const HELP = `forepost policy verify FILE --key PREFIX.public [options]

Says whether browsers with this key would accept a signed policy or crisis file: its signature, its
form, where it may be served from, and that this version of Forepost can compile it; with --after also
that those who have the file which is served now would take it.

  --key FILE     the public key; may be repeated
  --url ADDRESS  where it will be served
  --after FILE   the signed file that is served now
  --json         writes {"accepted","reason"} or {"accepted","kind","id","version","issued","key","hash"}; with
                 "warning" where the moment of signing is still to come

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

/** Runs `forepost policy verify`. */
async function runVerify(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, {
    key: 'value',
    url: 'value',
    after: 'value',
    json: 'flag',
  });
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
  const keys = await readVerifyingKeys(keyFiles, edges);
  if (!keys.ok) return refuse(edges, ...keys.problem);
  const after = lastValue(given.value, 'after');
  const sources = await readSources(after === undefined ? [file] : [file, after], edges);
  if (!sources.ok) return refuse(edges, ...sources.problem);
  const [text = '', servedText] = sources.value.map((source) => source.text);
  const served =
    servedText === undefined ? succeed(undefined) : await openSigned(servedText, keys.value);
  if (!served.ok) return refuse(edges, `${after}: ${served.problem}`);
  const facts = await examine(text, {
    keys: keys.value,
    url,
    served: served.value,
    now: edges.now(),
  });
  await writeText(edges.stdout, flags.has('json') ? writeJson(facts) : writeReport(file, facts));
  return facts.ok ? 0 : 1;
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
