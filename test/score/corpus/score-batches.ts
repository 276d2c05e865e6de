import { join } from 'node:path';

import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { type Answer, refuse } from '../answer.ts';
import type { BatchesCall } from '../call/score-call.ts';
import { readLayers } from '../read-layers.ts';
import { readTextFile } from '../read-text-file.ts';
import { HALVES } from './batches.ts';
import { buildHalfTables } from './build-report.ts';
import { CORPUS_CLAUSES } from './corpus-clauses.ts';
import type { CorpusPost } from './corpus-post.ts';
import { findOrganisationsIn } from './find-organisations.ts';
import { parseCorpus } from './parse-corpus.ts';
import { reportScore } from './report-score.ts';
import { scorePosts } from './score-posts.ts';

/** Scores batches of the project's own corpus, each with its own organisations. */
export function scoreBatches(
  call: BatchesCall,
  { corpus, from }: { readonly corpus: string; readonly from: string },
): Answer {
  const layers = readLayers(call.policyFiles, from);
  if (!layers.ok) return refuse(layers.problem);
  const posts = readBatches(corpus, listBatches(call));
  if (!posts.ok) return refuse(...posts.problem);
  const asked = posts.value.filter(({ pack }) => call.pack === undefined || pack === call.pack);
  const organisations = findOrganisationsIn(join(corpus, 'organisations'), layers.value);
  const scored = scorePosts(asked, organisations);
  if (!scored.ok) return refuse(...scored.problem);
  return reportScore(scored.value, call, (judgements) => buildHalfTables(judgements, call.clause));
}

/** The batches that the call names. */
function listBatches({ halves, batch }: BatchesCall): readonly string[] {
  return batch === undefined ? halves.flatMap((half) => HALVES[half]) : [batch];
}

/** Reads the posts of some batches, or says what is wrong with any of them. */
export function readBatches(
  corpus: string,
  batches: readonly string[],
): Result<readonly CorpusPost[], readonly string[]> {
  const clauses = new Set<string>(CORPUS_CLAUSES);
  const posts: CorpusPost[] = [];
  const problems: string[] = [];
  for (const batch of batches) {
    const text = readTextFile(join(corpus, `${batch}.jsonl`));
    const parsed = text.ok
      ? parseCorpus({ file: `test/corpus/${batch}.jsonl`, text: text.value }, clauses)
      : fail([text.problem]);
    if (parsed.ok) posts.push(...parsed.value);
    else problems.push(...parsed.problem);
  }
  return problems.length > 0 ? fail(problems) : succeed(posts);
}
