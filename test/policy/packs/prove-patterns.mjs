/**
 * Writes `src/policy/packs/proven-patterns.txt`: the patterns of the built-in packs that are proven
 * not to backtrack, so that they may run on the browser's own engine. A pattern that is not on the
 * list runs on RE2, which is safe whatever it says. Run it when patterns have changed:
 * `node test/policy/packs/prove-patterns.mjs`. Patterns on the list are not proven again.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import recheck from 'recheck';
import { parse } from 'yaml';

const PACKS = new URL('../../../src/policy/packs/', import.meta.url).pathname;
const LIST = join(PACKS, 'proven-patterns.txt');
/** Most patterns take a second; one that takes much longer is better made simpler. */
const LIMIT_MS = Number(process.argv[2] ?? 10_000);

const known = new Set(readLines());
const proven = [];
for (const pattern of listPackPatterns()) {
  if (known.has(pattern) || isProven(pattern)) proven.push(pattern);
  else console.log(`runs on RE2: ${pattern}`);
  writeFileSync(LIST, `${[...proven].sort().join('\n')}\n`);
}
console.log(`${proven.length} patterns are proven.`);

/** The list as it is; none when there is no list yet. */
function readLines() {
  try {
    return readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [];
  }
}

/** Every pattern of the packs, each once. */
function listPackPatterns() {
  const files = readdirSync(PACKS, { recursive: true, encoding: 'utf8' });
  const patterns = new Set();
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    collect(parse(readFileSync(join(PACKS, file), 'utf8')), patterns);
  }
  return patterns;
}

/** Collects every list called `patterns`, at any depth. */
function collect(value, patterns) {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'patterns' && Array.isArray(inner)) for (const each of inner) patterns.add(each);
    else collect(inner, patterns);
  }
}

/** Whether the pattern is safe as the browser's engine reads it; see `rules/patterns/pattern-program.ts`. */
function isProven(pattern) {
  const flags = /^\(\?([ims]+)\)/.exec(pattern)?.[1] ?? '';
  const body = pattern.replace(/^\(\?[ims]+\)/, '');
  // What the two engines read differently stays with RE2, as do flags inside a pattern.
  if (/\\[pPAzQEC]|\[:\^?\w+:\]|\(\?P<|\(\?[ims-]+:|\\[^\w\s^$\\.*+?()[\]{}|/]/.test(body))
    return false;
  return recheck.checkSync(body, `gu${flags}`, { timeout: LIMIT_MS }).status === 'safe';
}
