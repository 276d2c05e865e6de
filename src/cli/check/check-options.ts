import { suggestName } from '../../policy/parse/nearest-name.ts';
import type { CheckContext } from '../../rules/context.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { ACCOUNTS, ATTACHMENTS, SURFACES } from '../../shared/vocabulary.ts';
import { type GivenOptions, lastValue, type OptionTable, readOptions } from '../read-options.ts';
import { parseMoment } from './parse-moment.ts';

const OPTIONS: OptionTable = {
  policy: 'value',
  json: 'flag',
  jsonl: 'flag',
  explain: 'flag',
  all: 'flag',
  'show-words': 'flag',
  site: 'value',
  surface: 'value',
  account: 'value',
  attachments: 'value',
  'reply-to': 'value',
  now: 'value',
};

/** What `forepost check` was asked to do. */
export interface CheckOptions {
  /** Lowest layer first; empty for the embedded policy. */
  readonly policyFiles: readonly string[];
  readonly form: 'sentences' | 'json' | 'jsonl';
  /** Which rules are explained, and whether the words of the text may be repeated. */
  readonly explain: { readonly showAll: boolean; readonly showWords: boolean } | undefined;
  /** `undefined` when the text comes from standard input. */
  readonly text: string | undefined;
  readonly context: CheckContext;
}

/** Reads the arguments of `forepost check`; `now` is taken when none is given. */
export function readCheckOptions(
  args: readonly string[],
  now: number,
): Result<CheckOptions, string> {
  const given = readOptions(args, OPTIONS);
  if (!given.ok) return given;
  const { flags, values, positionals } = given.value;
  const [text, extra] = positionals;
  if (extra !== undefined) {
    return fail('expected one text, but found several; put the text in quotes');
  }
  if (flags.has('jsonl') && text !== undefined) {
    return fail('"--jsonl" reads its lines from standard input; leave the text out');
  }
  const explain = readExplain(flags);
  if (!explain.ok) return explain;
  const context = readContext(given.value, now);
  if (!context.ok) return context;
  return succeed({
    policyFiles: values.get('policy') ?? [],
    form: flags.has('jsonl') ? 'jsonl' : flags.has('json') ? 'json' : 'sentences',
    explain: explain.value,
    text: text === '-' ? undefined : text,
    context: context.value,
  });
}

/** Whether and how much is explained. */
function readExplain(flags: GivenOptions['flags']): Result<CheckOptions['explain'], string> {
  const more = ['all', 'show-words'].find((flag) => flags.has(flag));
  if (!flags.has('explain')) {
    return more === undefined
      ? succeed(undefined)
      : fail(`"--${more}" says how much "--explain" shows; add "--explain"`);
  }
  if (flags.has('jsonl')) return fail('"--explain" explains one text; leave "--jsonl" out');
  return succeed({ showAll: flags.has('all'), showWords: flags.has('show-words') });
}

/** The moment of posting, as far as options tell it. */
function readContext(given: GivenOptions, now: number): Result<CheckContext, string> {
  const surface = readWord('surface', lastValue(given, 'surface'), SURFACES);
  if (!surface.ok) return surface;
  const account = readWord('account', lastValue(given, 'account'), ACCOUNTS);
  if (!account.ok) return account;
  const moment = readMoment(lastValue(given, 'now'), now);
  if (!moment.ok) return moment;
  const words = (lastValue(given, 'attachments') ?? '').split(',').map((word) => word.trim());
  const attachments: (typeof ATTACHMENTS)[number][] = [];
  for (const word of words.filter((each) => each !== '')) {
    const attachment = readWord('attachments', word, ATTACHMENTS);
    if (!attachment.ok) return attachment;
    if (attachment.value) attachments.push(attachment.value);
  }
  const site = lastValue(given, 'site');
  const replyTo = lastValue(given, 'reply-to');
  return succeed({
    now: moment.value,
    ...(surface.value === undefined ? {} : { surface: surface.value }),
    ...(account.value === undefined ? {} : { account: account.value }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(site === undefined ? {} : { site }),
    ...(replyTo === undefined ? {} : { replyTo }),
  });
}

/** One word of a closed list. */
function readWord<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly Word[],
): Result<Word | undefined, string> {
  const word = words.find((each) => each === given);
  if (given === undefined || word !== undefined) return succeed(word);
  const expectation = `expected one of ${words.join(', ')}, but found "${given}"`;
  return fail(`--${option}: ${expectation}${suggestName(given, words)}`);
}

/** The moment that periods are judged by. */
function readMoment(given: string | undefined, now: number): Result<number, string> {
  if (given === undefined) return succeed(now);
  const moment = parseMoment(given);
  if (moment !== undefined) return succeed(moment);
  return fail(`--now: expected a moment such as 2026-11-22T09:00:00Z, but found "${given}"`);
}
