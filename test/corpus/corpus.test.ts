import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Checker } from '../../src/rules/checker.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { ACCOUNTS, SURFACES } from '../../src/shared/vocabulary.ts';

/**
 * Own posts with the clauses that each may breach; half of them are near misses. Each batch was
 * written from the clauses alone before the rules were tried on it.
 */
const BATCHES = [1, 2, 3, 4];
const PACKS = ['general', 'healthcare'] as const;

const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.75;

const labelledPost = z.strictObject({
  id: z.string(),
  text: z.string(),
  account: z.enum(ACCOUNTS),
  surface: z.enum(SURFACES),
  expect: z.array(z.string()),
});
type LabelledPost = z.infer<typeof labelledPost>;

/** An organisation to write about, on top of a pack. */
function describeOrganisation(pack: string): string {
  return [
    'forepost: 1',
    'id: larkfield',
    'version: "1"',
    `extends: [${pack}]`,
    'organisation:',
    '  names: [Larkfield Group]',
    '  aliases: [Larkfield]',
    '  products: [Tallybird, Kestrel Ledger]',
    '  domains: [larkfield.example]',
    '  competitors: [Pennypress]',
  ].join('\n');
}

/** A checker for the organisation; a policy that does not load is a failure of its own. */
function createPackChecker(pack: string): Checker {
  const loaded = loadPolicy([{ file: 'larkfield.yaml', text: describeOrganisation(pack) }]);
  if (!loaded.ok) throw new Error(loaded.problem.map(({ message }) => message).join('\n'));
  return createChecker(loaded.value);
}

/** Reads the posts of a corpus file. */
function readCorpus(file: string): readonly LabelledPost[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => labelledPost.parse(JSON.parse(line)));
}

/** Counts right, false and missed clauses, and names the posts that came out wrong. */
function scoreCorpus(posts: readonly LabelledPost[], checker: Checker) {
  const score = { right: 0, falseAlarms: [] as string[], missed: [] as string[] };
  for (const { id, text, account, surface, expect: expected } of posts) {
    const found = new Set<string>(
      checker.check(text, { account, surface }).map(({ clause }) => clause),
    );
    for (const clause of expected) {
      if (found.has(clause)) score.right += 1;
      else score.missed.push(`${id} ${clause}`);
    }
    for (const clause of found) {
      if (!expected.includes(clause)) score.falseAlarms.push(`${id} ${clause}`);
    }
  }
  return score;
}

describe.each(PACKS)('the %s pack on our own posts', (pack) => {
  const posts = BATCHES.flatMap((batch) => readCorpus(`${pack}-${batch}.jsonl`));
  const score = scoreCorpus(posts, createPackChecker(pack));

  it(`is right in at least ${LEAST_PRECISION} of what it says`, () => {
    const precision = score.right / (score.right + score.falseAlarms.length);
    expect(precision, score.falseAlarms.join(', ')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it(`sees at least ${LEAST_RECALL} of what it should`, () => {
    const recall = score.right / (score.right + score.missed.length);
    expect(recall, score.missed.join(', ')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
