import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Answer, answer, refuse } from '../score/answer.ts';
import { HALVES, UNREAD_BATCHES } from '../score/corpus/batches.ts';
import { WARNABLE_CLAUSES } from '../score/corpus/corpus-clauses.ts';
import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { findOrganisationsIn } from '../score/corpus/find-organisations.ts';
import { isCounted } from '../score/corpus/judge-post.ts';
import { checkPost, type Organisation } from '../score/corpus/organisation.ts';
import { readBatches } from '../score/corpus/score-batches.ts';
import { addStrayLinks } from './add-stray-links.ts';
import { chooseLevels, describeLevels } from './choose-levels.ts';
import { describeAblation } from './describe-ablation.ts';
import { describeHeldOut } from './describe-held-out.ts';
import { ExampleReader, type TrainingExample } from './gather-examples.ts';
import { readPackExamples } from './read-pack-examples.ts';
import { trainModels } from './train-models.ts';
import { readWordVectors } from './word-vectors/read-word-vectors.ts';

/** Where training reads and writes. */
export interface Places {
  /** The folder of the project's own corpus. */
  readonly corpus: string;
  /** The file of the word vectors that models build on. */
  readonly vectors: string;
  /** The file that the models go to. */
  readonly out: string;
}

/** `npm run train`: trains the models on the tune half and writes them. */
export function runTraining({ corpus, vectors, out }: Places): Answer {
  const posts = readBatches(corpus, HALVES.tune);
  if (!posts.ok) return refuse(...posts.problem);
  // Models must not learn from what models say.
  const withoutModels = {
    file: 'training',
    text: 'forepost: 1\nid: training\nversion: "1"\nlearned: false',
  };
  const findOrganisation = findOrganisationsIn(join(corpus, 'organisations'), [withoutModels]);
  const reader = new ExampleReader();
  const examples: TrainingExample[] = [];
  const flagged = new Map<string, ReadonlyMap<string, string>>();
  for (const post of addStrayLinks(posts.value)) {
    const organisation = findOrganisation(post);
    if (!organisation.ok) return refuse(organisation.problem);
    examples.push(reader.read(post, organisation.value));
    flagged.set(post.id, listFlagged(organisation.value, post));
  }
  for (const { organisation, posts: own } of readPackExamples()) {
    examples.push(...own.map((post) => reader.read(post, organisation)));
  }
  const { file, heldOut } = trainModels(
    examples,
    WARNABLE_CLAUSES,
    new Set(UNREAD_BATCHES),
    readWordVectors(vectors),
  );
  const text = `${JSON.stringify(file, null, 1)}\n`;
  writeFileSync(out, text);
  return answer([
    ...describeHeldOut(heldOut),
    '',
    ...describeAblation(heldOut, flagged),
    '',
    ...describeLevels(chooseLevels(heldOut, flagged)),
    '',
    `${posts.value.length} posts, ${file.models.length} models, ${file.signals.length} signals; ${text.length} bytes, ${gzipSync(text).length} with gzip`,
  ]);
}

/** The clauses that rules alone warn of, each with the rule that does. */
function listFlagged(organisation: Organisation, post: CorpusPost): ReadonlyMap<string, string> {
  const findings = checkPost(organisation, post);
  if (!findings.ok) throw new Error(findings.problem);
  const counted = findings.value.filter(isCounted);
  // The gravest finding of a clause comes first, and stays.
  return new Map(counted.reverse().map(({ clause, rule }) => [clause, rule]));
}
