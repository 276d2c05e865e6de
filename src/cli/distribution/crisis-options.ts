import type { z } from 'zod';

import {
  type CrisisPeriod,
  crisisSchema,
  MAX_CRISIS_DAYS,
} from '../../policy/distribution/signed-content.ts';
import { explainIssue } from '../../policy/parse/explain-issue.ts';
import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type GivenOptions, lastValue, type OptionTable } from '../read-options.ts';
import { writeMoment } from './read-signed-input.ts';

/** The options that describe a crisis; `start` and `update` share them. */
export const CRISIS_OPTIONS: OptionTable = {
  id: 'value',
  hours: 'value',
  until: 'value',
  topic: 'value',
  term: 'value',
  line: 'value',
  updates: 'value',
  contact: 'value',
  key: 'value',
  for: 'value',
  out: 'value',
  force: 'flag',
};

export const CRISIS_OPTIONS_HELP = `  --hours N        ends by itself after so many hours
  --until MOMENT   or at a moment, such as 2026-11-22T18:00:00Z; at most ${MAX_CRISIS_DAYS} days
  --term WORDS     words that are about it; may be repeated
  --topic TEXT     what it is about, in a few words
  --line TEXT      what may be said meanwhile
  --updates URL    the web page with the latest
  --contact NAME   whom to ask: a contact of the policy in force
  --key FILE       the private key that policies are signed with; may be repeated
  --for ADDRESS    the beginning of the address it may be served from; may be repeated
  --out FILE       writes a file instead of standard output
  --force          replaces a file that is there`;

/** What the options say of a crisis; fields that are not given are absent. */
export function readCrisisFields(
  given: GivenOptions,
  now: number,
): Result<Partial<CrisisPeriod>, string> {
  const until = readEnd(given, now);
  if (!until.ok) return until;
  const fields = {
    until: until.value,
    topic: lastValue(given, 'topic'),
    terms: given.values.get('term'),
    holdingLine: lastValue(given, 'line'),
    updates: lastValue(given, 'updates'),
    contact: lastValue(given, 'contact'),
  };
  return succeed(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
}

/** Checks crises against the form that browsers take; the first thing wrong as a sentence. */
export function checkCrises(value: unknown): Result<z.infer<typeof crisisSchema>, string> {
  const checked = crisisSchema.safeParse(value);
  if (checked.success) return succeed(checked.data);
  const [first] = checked.error.issues.flatMap((issue) =>
    explainIssue(issue, { form: crisisSchema, value }),
  );
  return fail(first ? `${nameOption(first.path)}: ${first.message}` : 'has the wrong form');
}

/** Which options fill the fields of a crisis. */
const OPTION_OF: Readonly<Record<string, string>> = {
  id: '--id',
  until: '--hours or --until',
  topic: '--topic',
  terms: '--term',
  holdingLine: '--line',
  updates: '--updates',
  contact: '--contact',
};

/** The option that a field of a crisis came from, or the path of anything else. */
function nameOption(path: readonly (string | number)[]): string {
  const [list, , field = ''] = path;
  const option = list === 'periods' ? OPTION_OF[field] : undefined;
  return option ?? formatPolicyPath(path);
}

/** When the crisis ends: `--hours` from now, or `--until`. */
function readEnd(given: GivenOptions, now: number): Result<string | undefined, string> {
  const [hours, until] = [lastValue(given, 'hours'), lastValue(given, 'until')];
  if (hours === undefined) return succeed(until);
  if (until !== undefined) return fail('expected "--hours" or "--until", but found both');
  // Must match `6` and `0.5`; must not match `six` or `-1`.
  if (!/^\d+(\.\d+)?$/.test(hours)) return fail(`--hours: expected a number, but found "${hours}"`);
  return succeed(writeMoment(now + Number(hours) * 3_600_000));
}

const DAY_MS = 24 * 60 * 60_000;
/** How far the clock of a browser may be behind. */
const HEAD_START_MS = 60 * 60_000;

/**
 * When a crisis begins: a while ago, so that a browser whose clock is behind that of this computer does
 * not wait until its own has caught up. No sooner than the longest crisis may last before its end.
 */
export function chooseStart(now: number, until: string): number {
  const earliest = Date.parse(until) - MAX_CRISIS_DAYS * DAY_MS;
  return Math.min(now, Math.max(now - HEAD_START_MS, Number.isNaN(earliest) ? now : earliest));
}
