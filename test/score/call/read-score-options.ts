import type { GivenOptions } from '../../../src/cli/read-options.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { CORPUS_PACKS } from '../corpus/batches.ts';
import { CORPUS_CLAUSES } from '../corpus/corpus-clauses.ts';
import { readCount, readWord } from './read-option-value.ts';
import { type ScoreOptions, SHOWN, type ShowOptions } from './score-call.ts';

const DEFAULT_LIMIT = 40;

/** What narrows a score of labelled posts, and how it is told. */
export function readScoreOptions(given: GivenOptions): Result<ScoreOptions, string> {
  const pack = readWord(given, 'pack', CORPUS_PACKS);
  if (!pack.ok) return pack;
  const clause = readWord(given, 'clause', CORPUS_CLAUSES, 'the id of a clause');
  if (!clause.ok) return clause;
  const show = readShow(given);
  if (!show.ok) return show;
  return succeed({
    policyFiles: given.values.get('policy') ?? [],
    pack: pack.value,
    clause: clause.value,
    show: show.value,
    isJson: given.flags.has('json'),
  });
}

/** Which posts are printed. */
function readShow(given: GivenOptions): Result<ShowOptions | undefined, string> {
  const kind = readWord(given, 'show', SHOWN);
  if (!kind.ok) return kind;
  const limit = readCount(given, 'limit');
  if (!limit.ok) return limit;
  if (kind.value === undefined) {
    const stray = given.values.has('limit') ? 'limit' : 'open-check-half';
    const isStray = given.values.has('limit') || given.flags.has('open-check-half');
    return isStray ? fail(`"--${stray}" goes with "--show"`) : succeed(undefined);
  }
  if (given.flags.has('json')) return fail('"--show" prints posts as text; leave "--json" out');
  return succeed({ kind: kind.value, limit: limit.value ?? DEFAULT_LIMIT });
}
