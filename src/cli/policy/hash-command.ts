import { randomBytes } from 'node:crypto';

import { stringify } from 'yaml';

import { hashTerms, MOST_HASHED_WORDS } from '../../rules/hashed/compile-hashes.ts';
import { hasWords, listFoldedSpellings } from '../../rules/terms/spellings.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { decodeText, readAll } from '../read-text.ts';
import { writeOutput } from './write-output.ts';

const HELP = `forepost policy hash [FILE] [options]

Turns a list of terms, one a line, into a signal that finds them and does not show them: client names,
code names. Without FILE it reads standard input. The salt is random unless you give one; keep the
list itself somewhere safe, it cannot be read back from the policy.

Somebody who has the policy can still test a guess: this keeps a list from being read, no more.

  --signal ID  the name of the signal (default: confidential-names)
  --salt TEXT  hashes as an earlier run did, so that unchanged terms keep their hashes
  --out FILE   writes a file instead of standard output
  --force      replaces a file that is there

Example: forepost policy hash clients.txt --signal client-names

Exit status: 0 written, 2 bad use or bad input.`;

/** `forepost policy hash`: a list of terms as salted hashes. */
export const hashCommand: Command = {
  kind: 'command',
  name: 'hash',
  summary: 'Turn a list of confidential terms into hashes',
  help: HELP,
  run: runHash,
};

/** Runs `forepost policy hash`. */
async function runHash(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, { signal: 'value', salt: 'value', out: 'value', force: 'flag' });
  if (!given.ok) return refuse(edges, given.problem);
  const [file, ...more] = given.value.positionals;
  if (more[0] !== undefined) return refuse(edges, `expected one file, but also found "${more[0]}"`);
  const name = lastValue(given.value, 'signal') ?? 'confidential-names';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return refuse(edges, `--signal: expected a name such as client-names, but found "${name}"`);
  }
  const terms = await readTerms(file, edges);
  if (!terms.ok) return refuse(edges, ...terms.problem);
  const salt = lastValue(given.value, 'salt') ?? randomBytes(12).toString('base64url');
  const text = stringify({ signals: { [name]: { hashed: [hashTerms(terms.value, salt)] } } });
  return writeOutput(
    text,
    { file: lastValue(given.value, 'out'), mayReplace: given.value.flags.has('force') },
    edges,
  );
}

/** The terms of a list, or what is wrong with it by line. */
async function readTerms(
  file: string | undefined,
  edges: CommandEdges,
): Promise<Result<readonly string[], readonly string[]>> {
  const name = file ?? 'standard input';
  const read = await readList(file, edges);
  if (!read.ok) return fail([read.problem]);
  const lines = read.value.split(/\r?\n/).map((line) => line.trim());
  const problems = lines.flatMap((term, at) => {
    const problem = term === '' ? undefined : describeFault(term);
    return problem === undefined ? [] : [`${name}:${at + 1}: ${problem}`];
  });
  if (problems.length > 0) return fail(problems);
  const terms = lines.filter((term) => term !== '');
  return terms.length > 0 ? succeed(terms) : fail([`${name}: expected a term a line, found none`]);
}

/** Why a term cannot be looked for; nothing when it can. */
function describeFault(term: string): string | undefined {
  if (!hasWords(term)) return 'expected a word or sign that could be seen in a post';
  const words = Math.max(...listFoldedSpellings(term).map((spelling) => spelling.length));
  if (words <= MOST_HASHED_WORDS) return undefined;
  return `expected a term of at most ${MOST_HASHED_WORDS} words, but found ${words}`;
}

/** The text of a file or of standard input. */
async function readList(
  file: string | undefined,
  edges: CommandEdges,
): Promise<Result<string, string>> {
  if (file === undefined) {
    const decoded = decodeText(await readAll(edges.stdin));
    return decoded.ok ? decoded : fail(`standard input ${decoded.problem}`);
  }
  const read = await readSources([file], edges);
  return read.ok ? succeed(read.value[0]?.text ?? '') : fail(read.problem.join('; '));
}
