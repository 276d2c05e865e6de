import { resolve } from 'node:path';

import { succeed } from '../../../src/shared/result.ts';
import { type Answer, refuse } from '../answer.ts';
import type { ExternalCall } from '../call/score-call.ts';
import { readLayers } from '../read-layers.ts';
import { readTextFile } from '../read-text-file.ts';
import { buildTable } from './build-report.ts';
import { CORPUS_CLAUSES } from './corpus-clauses.ts';
import { loadOrganisation } from './organisation.ts';
import { parseCorpus } from './parse-corpus.ts';
import { reportScore } from './report-score.ts';
import { scorePosts } from './score-posts.ts';

/** Scores posts that somebody else has labelled, with one policy for all of them. */
export function scoreExternal(call: ExternalCall, from: string): Answer {
  const layers = readLayers(call.policyFiles, from);
  if (!layers.ok) return refuse(layers.problem);
  const organisation = loadOrganisation(layers.value);
  if (!organisation.ok) return refuse(...organisation.problem);
  const text = readTextFile(resolve(from, call.file));
  if (!text.ok) return refuse(text.problem);
  // A policy may have clauses of its own.
  const clauses = organisation.value.policy.clauses.map(({ id }) => id);
  const known = new Set<string>([...CORPUS_CLAUSES, ...clauses]);
  const posts = parseCorpus({ file: call.file, text: text.value }, known);
  if (!posts.ok) return refuse(...posts.problem);
  const asked = posts.value.filter(({ pack }) => call.pack === undefined || pack === call.pack);
  const scored = scorePosts(asked, () => succeed(organisation.value));
  if (!scored.ok) return refuse(...scored.problem);
  return reportScore(scored.value, call, (judgements) => [
    buildTable(call.file, judgements, call.clause),
  ]);
}
