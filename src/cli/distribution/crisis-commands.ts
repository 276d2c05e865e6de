import { writeEnvelope } from '../../policy/distribution/envelope.ts';
import { openCrisis } from '../../policy/distribution/open-signed.ts';
import type { CrisisPeriod, CrisisRelease } from '../../policy/distribution/signed-content.ts';
import { sayReason } from '../../shared/reason.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import {
  type Command,
  type CommandEdges,
  type CommandGroup,
  type ExitCode,
  refuse,
} from '../command.ts';
import { writeOutput } from '../policy/write-output.ts';
import { type GivenOptions, lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import {
  CRISIS_OPTIONS,
  CRISIS_OPTIONS_HELP,
  checkCrises,
  chooseStart,
  readCrisisFields,
} from './crisis-options.ts';
import {
  explainFuture,
  readAudience,
  readSigningKeys,
  writeIssued,
  writeMoment,
} from './read-signed-input.ts';

const START_HELP = `forepost crisis start [FILE] --id NAME --key PREFIX.private [options]

Writes the small signed file that tells every browser of a crisis. Put it under the address of the
managed setting "crisisUrl": browsers that are open have it within 75 seconds. Without FILE it is the
only crisis; with the file that is served now it is added to those in there.

  --id NAME        what the crisis is called, such as crane
${CRISIS_OPTIONS_HELP}

Example: forepost crisis start --id crane --hours 6 --term crane --term 'Canal Street' --key meadowbank-2026.private --out crisis.json

Exit status: 0 written, 2 bad use or bad input.`;

const UPDATE_HELP = `forepost crisis update FILE [--id NAME] --key PREFIX.private [options]

Changes a crisis in the file that is served now: what is given replaces what stood there. Terms are
replaced as a whole.

  --id NAME        which crisis, where the file has several
${CRISIS_OPTIONS_HELP}

Example: forepost crisis update crisis.json --hours 12 --key meadowbank-2026.private --out crisis.json --force

Exit status: 0 written, 2 bad use or bad input.`;

const END_HELP = `forepost crisis end [FILE] [--id NAME] --key PREFIX.private [options]

Ends a crisis before its time: with --id that one, else all of them. Serve the new file in place of the
old one; without a file browsers keep the last one until it expires by itself. Give FILE, the file that is
served now, where another computer signed it: the new one is then later, whatever the clocks say.

  --id NAME        which crisis, where the file has several
  --key FILE       the private key that policies are signed with; may be repeated
  --for ADDRESS    the beginning of the address it may be served from; may be repeated
  --out FILE       writes a file instead of standard output
  --force          replaces a file that is there

Example: forepost crisis end --key meadowbank-2026.private --out crisis.json --force

Exit status: 0 written, 2 bad use or bad input.`;

/** The periods of the new file, made of those in the old one; a problem is a sentence. */
type Change = (
  periods: readonly CrisisPeriod[],
  given: GivenOptions,
  now: number,
) => Result<readonly object[], string>;

/** `forepost crisis …`: the switch that comms throws. */
export const crisisCommands: CommandGroup = {
  kind: 'group',
  name: 'crisis',
  summary: 'Tell every browser of a crisis, change it, end it',
  commands: [
    createCommand('start', 'Tell of a crisis', START_HELP, start),
    createCommand('update', 'Change what is told of a crisis', UPDATE_HELP, update),
    createCommand('end', 'End a crisis before its time', END_HELP, end),
  ],
};

function createCommand(name: string, summary: string, help: string, change: Change): Command {
  const run = (args: readonly string[], edges: CommandEdges) => runChange(args, edges, change);
  return { kind: 'command', name, summary, help, run };
}

/** Reads the old file, if any, changes it and signs the new one. */
async function runChange(
  args: readonly string[],
  edges: CommandEdges,
  change: Change,
): Promise<ExitCode> {
  const given = readOptions(args, CRISIS_OPTIONS);
  if (!given.ok) return refuse(edges, given.problem);
  const keys = await readSigningKeys(given.value, edges);
  if (!keys.ok) return refuse(edges, ...keys.problem);
  const audience = readAudience(given.value);
  if (!audience.ok) return refuse(edges, audience.problem);
  const publicKeys = keys.value.map(({ publicKey }) => publicKey);
  const old = await readOld(given.value, edges, publicKeys);
  if (!old.ok) return refuse(edges, ...old.problem);
  const periods = change(old.value?.periods ?? [], given.value, edges.now());
  if (!periods.ok) return refuse(edges, periods.problem);
  const kept = old.value?.audience;
  const content = checkCrises({
    issued: writeIssued(edges, old.value),
    ...(kept === undefined ? {} : { audience: kept }),
    ...audience.value,
    periods: periods.value,
  });
  if (!content.ok) return refuse(edges, content.problem);
  const future = old.value && explainFuture(old.value.issued, edges.now());
  if (future !== undefined) edges.stderr.write(`${given.value.positionals[0]}: ${future}\n`);
  const target = {
    file: lastValue(given.value, 'out'),
    mayReplace: given.value.flags.has('force'),
  };
  return writeOutput(await writeEnvelope('crisis', content.value, keys.value), target, edges);
}

/** The file that is served now; what others have signed is not built upon. */
async function readOld(
  given: GivenOptions,
  edges: CommandEdges,
  publicKeys: readonly string[],
): Promise<Result<CrisisRelease | undefined, readonly string[]>> {
  const [file, ...more] = given.positionals;
  if (file === undefined) return succeed(undefined);
  if (more[0] !== undefined) return fail([`expected one file, but also found "${more[0]}"`]);
  const sources = await readSources([file], edges);
  if (!sources.ok) return sources;
  const opened = await openCrisis(sources.value[0]?.text ?? '', publicKeys);
  return opened.ok
    ? succeed(opened.value.content)
    : fail([`${file}: ${sayReason(opened.problem)}`]);
}

function start(
  periods: readonly CrisisPeriod[],
  given: GivenOptions,
  now: number,
): Result<readonly object[], string> {
  const id = lastValue(given, 'id');
  if (id === undefined) return fail('expected "--id NAME"');
  if (periods.some((period) => period.id === id)) {
    return fail(`--id: the file has "${id}" already; use "forepost crisis update"`);
  }
  const fields = readCrisisFields(given, now);
  if (!fields.ok) return fields;
  if (fields.value.until === undefined) return fail('expected "--hours N" or "--until MOMENT"');
  if (Date.parse(fields.value.until) <= now) {
    return fail(`expected an end that is to come, but found ${fields.value.until}`);
  }
  if (fields.value.terms === undefined) return fail('expected "--term WORDS"');
  const from = writeMoment(chooseStart(now, fields.value.until));
  return succeed([...periods, { id, kind: 'crisis', from, ...fields.value }]);
}

function update(
  periods: readonly CrisisPeriod[],
  given: GivenOptions,
  now: number,
): Result<readonly object[], string> {
  const id = findId(periods, given);
  if (!id.ok) return id;
  const fields = readCrisisFields(given, now);
  if (!fields.ok) return fields;
  return succeed(
    periods.map((period) => (period.id === id.value ? { ...period, ...fields.value } : period)),
  );
}

function end(
  periods: readonly CrisisPeriod[],
  given: GivenOptions,
): Result<readonly object[], string> {
  if (lastValue(given, 'id') === undefined) return succeed([]);
  const id = findId(periods, given);
  return id.ok ? succeed(periods.filter((period) => period.id !== id.value)) : id;
}

/** Which crisis is meant: the named one, or the only one. */
function findId(periods: readonly CrisisPeriod[], given: GivenOptions): Result<string, string> {
  const id = lastValue(given, 'id');
  const known = periods.map((period) => period.id);
  const list = known.length === 0 ? 'none' : known.join(', ');
  if (id !== undefined) {
    return known.includes(id)
      ? succeed(id)
      : fail(`--id: expected a crisis of the file (${list}), but found "${id}"`);
  }
  const [only, ...others] = known;
  if (only === undefined) return fail('expected the file of a crisis that is on');
  return others.length === 0 ? succeed(only) : fail(`expected "--id NAME", one of ${list}`);
}
