import { type ParseArgsConfig, parseArgs } from 'node:util';

import { suggestName } from '../policy/parse/nearest-name.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** The options of a command: whether each takes a value. */
export type OptionTable = Readonly<Record<string, 'flag' | 'value'>>;

/** What was given on the command line. */
export interface GivenOptions {
  readonly flags: ReadonlySet<string>;
  /** In the order given; most options count only the last. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/** Reads arguments by a table of options, or says in one sentence which argument makes no sense. */
export function readOptions(
  args: readonly string[],
  table: OptionTable,
): Result<GivenOptions, string> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  // Not strict: the parser's own sentences are long, and know no nearest name.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = checkOption(token, table);
    if (problem) return fail(problem);
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return succeed({ flags, values, positionals });
}

/** What is wrong with one option; `undefined` when nothing is. */
function checkOption(
  token: {
    readonly name: string;
    readonly rawName: string;
    readonly value: string | undefined;
    readonly inlineValue: boolean | undefined;
  },
  table: OptionTable,
): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  const kind = Object.hasOwn(table, name) ? table[name] : undefined;
  if (kind === undefined) {
    const near = suggestName(
      rawName,
      Object.keys(table).map((known) => `--${known}`),
    );
    return `unknown option "${rawName}"${near}`;
  }
  if (kind === 'flag')
    return value === undefined ? undefined : `option "${rawName}" takes no value`;
  // `--policy --json` has forgotten its file; `--reply-to=--` means what it says.
  const isForgotten = value === undefined || (!inlineValue && /^-./.test(value));
  return isForgotten ? `option "${rawName}" needs a value` : undefined;
}

/** The last value given for an option. */
export function lastValue(given: GivenOptions, name: string): string | undefined {
  return given.values.get(name)?.at(-1);
}
