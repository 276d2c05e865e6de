import {
  type GivenOptions,
  lastValue,
  type OptionTable,
  readOptions,
} from '../../../src/cli/read-options.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { BATCHES, findHalf, HALF_NAMES } from '../corpus/batches.ts';
import { CORPUS_CLAUSES } from '../corpus/corpus-clauses.ts';
import { readCount, readWord } from './read-option-value.ts';
import { readScoreOptions } from './read-score-options.ts';
import type { BatchesCall, ExternalCall, OrdinaryCall, ScoreCall } from './score-call.ts';

const OPTIONS: OptionTable = {
  half: 'value',
  batch: 'value',
  pack: 'value',
  clause: 'value',
  policy: 'value',
  external: 'value',
  ordinary: 'value',
  sample: 'value',
  out: 'value',
  seed: 'value',
  show: 'value',
  limit: 'value',
  'open-check-half': 'flag',
  json: 'flag',
  help: 'flag',
};

type ScoreKind = 'batches' | 'external' | 'ordinary';

/** Options that mean something only for some kinds of call. */
const KINDS_OF_OPTION: Readonly<Record<string, readonly ScoreKind[]>> = {
  half: ['batches'],
  batch: ['batches'],
  'open-check-half': ['batches'],
  pack: ['batches', 'external'],
  clause: ['batches', 'external', 'ordinary'],
  show: ['batches', 'external'],
  limit: ['batches', 'external'],
  sample: ['ordinary'],
  out: ['ordinary'],
  seed: ['ordinary'],
  external: ['external'],
};

const DEFAULT_SEED = 1;

/** Reads the arguments of `npm run score`, or says in one sentence what makes no sense. */
export function readScoreCall(args: readonly string[]): Result<ScoreCall, string> {
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const given = read.value;
  const [extra] = given.positionals;
  if (extra !== undefined) return fail(`expected options only, but found "${extra}"`);
  if (given.flags.has('help')) return succeed({ kind: 'help' });
  const kind = pickKind(given);
  const stray = findStrayOption(given, kind);
  if (stray !== undefined) {
    const place = kind === 'batches' ? 'without "--ordinary"' : `with "--${kind}"`;
    return fail(`"--${stray}" means nothing ${place}`);
  }
  switch (kind) {
    case 'ordinary':
      return readOrdinaryCall(given);
    case 'external':
      return readExternalCall(given);
    case 'batches':
      return readBatchesCall(given);
  }
}

/** What is to be scored. */
function pickKind(given: GivenOptions): ScoreKind {
  if (given.values.has('ordinary')) return 'ordinary';
  return given.values.has('external') ? 'external' : 'batches';
}

/** An option that belongs to another kind of call. */
function findStrayOption(given: GivenOptions, kind: ScoreKind): string | undefined {
  return [...given.values.keys(), ...given.flags].find(
    (name) => KINDS_OF_OPTION[name]?.includes(kind) === false,
  );
}

/** The batches that are scored; posts of the check half are shown only on purpose. */
function readBatchesCall(given: GivenOptions): Result<BatchesCall, string> {
  const batch = readWord(given, 'batch', BATCHES);
  if (!batch.ok) return batch;
  const half = readWord(given, 'half', HALF_NAMES);
  if (!half.ok) return half;
  const options = readScoreOptions(given);
  if (!options.ok) return options;
  const ofBatch = batch.value === undefined ? undefined : findHalf(batch.value);
  if (half.value !== undefined && ofBatch !== undefined && half.value !== ofBatch) {
    return fail(`--batch: "${batch.value}" belongs to the ${ofBatch} half`);
  }
  const asked = half.value ?? ofBatch;
  // To read a post of the check half is to start tuning on it.
  const isOpen = options.value.show === undefined || given.flags.has('open-check-half');
  if (asked === 'check' && !isOpen) {
    return fail(
      '"--show" prints posts of the tune half only; posts of the check half that have been read ' +
        'no longer measure anything. Add "--open-check-half" where that is meant',
    );
  }
  const halves = asked === undefined ? HALF_NAMES : [asked];
  return succeed({
    kind: 'batches',
    halves: isOpen ? halves : ['tune'],
    batch: batch.value,
    ...options.value,
  });
}

/** A corpus of somebody else. */
function readExternalCall(given: GivenOptions): Result<ExternalCall, string> {
  const options = readScoreOptions(given);
  if (!options.ok) return options;
  if (options.value.policyFiles.length === 0) {
    return fail('"--external" needs the policy that the posts were written for: "--policy FILE"');
  }
  const file = lastValue(given, 'external') ?? '';
  return succeed({ kind: 'external', file, ...options.value });
}

/** A folder of ordinary posts. */
function readOrdinaryCall(given: GivenOptions): Result<OrdinaryCall, string> {
  const count = readCount(given, 'sample');
  if (!count.ok) return count;
  const seed = readCount(given, 'seed');
  if (!seed.ok) return seed;
  const file = lastValue(given, 'out');
  if ((count.value === undefined) !== (file === undefined)) {
    return fail('"--sample N" and "--out FILE" go together');
  }
  if (seed.value !== undefined && file === undefined) return fail('"--seed" goes with "--sample"');
  const clause = readWord(given, 'clause', CORPUS_CLAUSES, 'the id of a clause');
  if (!clause.ok) return clause;
  const isSampled = count.value !== undefined && file !== undefined;
  return succeed({
    kind: 'ordinary',
    folder: lastValue(given, 'ordinary') ?? '',
    policyFiles: given.values.get('policy') ?? [],
    clause: clause.value,
    sample: isSampled ? { count: count.value, seed: seed.value ?? DEFAULT_SEED, file } : undefined,
    isJson: given.flags.has('json'),
  });
}
