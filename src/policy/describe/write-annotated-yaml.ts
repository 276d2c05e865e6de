import { Scalar, stringify } from 'yaml';

import type { PolicyPath } from '../parse/policy-problem.ts';
import type { PolicyValue } from './list-values.ts';

/** Sections that are lists of entries with an id; the others go by name. */
const ENTRY_LISTS: readonly unknown[] = ['rules', 'guards', 'periods', 'replies', 'training'];
/** Comments begin here where the value leaves room. */
const COMMENT_COLUMN = 64;
/** Characters of a text that stays on the line of its name. */
const MAX_PLAIN = 60;
const LINE_WIDTH = 90;

/** Writes values as YAML that reads back the same, each with a comment behind its first line. */
export function writeAnnotatedYaml(
  values: readonly PolicyValue[],
  writeComment: (value: PolicyValue) => string,
): string {
  const lines: string[] = [];
  let before: PolicyPath = [];
  for (const value of values) {
    lines.push(...writeValue(value, before, writeComment(value)));
    before = value.path;
  }
  return lines.join('\n');
}

/** The lines of one value, with the names above it that the value before did not have. */
function writeValue(
  { path, value }: PolicyValue,
  before: PolicyPath,
  comment: string,
): readonly string[] {
  const shared = countShared(path, before);
  const isEntry = ENTRY_LISTS.includes(path[0]) && path.length > 1;
  const names = path.slice(0, -1).flatMap((name, depth) => {
    // An entry of a list has no name of its own: a hyphen before its first field.
    if (depth < shared || (isEntry && depth === 1)) return [];
    return [`${indent(depth)}${writeName(name)}:`];
  });
  const [first = '', ...rest] = writeField(path.at(-1) ?? '', value);
  const margin = indent(path.length - 1);
  const opens = isEntry && shared < 2;
  const start = opens ? `${margin.slice(0, -2)}- ` : margin;
  const line = `${start}${first}`.padEnd(COMMENT_COLUMN);
  return [...names, `${line}  # ${comment}`, ...rest.map((each) => `${margin}${each}`)];
}

/** A field with its value, or an entry of a plain list; a comment fits behind the first line. */
function writeField(name: string | number, value: unknown): readonly string[] {
  const isLong = typeof value === 'string' && value.length > MAX_PLAIN;
  const node = isLong ? foldText(value) : value;
  const written = typeof name === 'number' ? [node] : { [name]: node };
  // Short texts must not be broken: a comment would become part of them.
  const lineWidth = isLong || typeof value === 'object' ? LINE_WIDTH : 0;
  return stringify(written, { lineWidth, aliasDuplicateObjects: false }).trimEnd().split('\n');
}

/** A name, in quotes where YAML would read it as something else: an entry may be called `null`. */
function writeName(name: string | number): string {
  return stringify(String(name), { lineWidth: 0 }).trim();
}

/** A long text as a folded block, which begins on the line below. */
function foldText(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** Blanks before a step; the hyphen of an entry takes the place of a name. */
function indent(depth: number): string {
  return '  '.repeat(depth);
}

/** How many steps two paths have in common from the top. */
function countShared(path: PolicyPath, before: PolicyPath): number {
  const differing = path.findIndex((step, depth) => step !== before[depth]);
  return differing < 0 ? path.length : differing;
}
