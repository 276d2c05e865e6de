import { explainIssue } from '../../../src/policy/parse/explain-issue.ts';
import { suggestName } from '../../../src/policy/parse/nearest-name.ts';
import { formatPolicyPath } from '../../../src/policy/parse/policy-problem.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { parseJsonLines } from '../parse-json-lines.ts';
import {
  type CorpusPost,
  corpusPost,
  listContradictions,
  listNamedClauses,
} from './corpus-post.ts';

/** A corpus file as it was read. */
export interface CorpusFile {
  readonly file: string;
  readonly text: string;
}

/** Reads the posts of a corpus file, or says of each bad line what is wrong with it. */
export function parseCorpus(
  { file, text }: CorpusFile,
  clauses: ReadonlySet<string>,
): Result<readonly CorpusPost[], readonly string[]> {
  const lines = parseJsonLines(file, text);
  if (!lines.ok) return lines;
  const posts: CorpusPost[] = [];
  const problems: string[] = [];
  for (const { line, value } of lines.value) {
    const post = parsePost(value, clauses);
    if (post.ok) posts.push(post.value);
    else problems.push(...post.problem.map((problem) => `${file}:${line}: ${problem}`));
  }
  return problems.length > 0 ? fail(problems) : succeed(posts);
}

/** Reads one post, or says what is wrong with it. */
function parsePost(
  value: unknown,
  clauses: ReadonlySet<string>,
): Result<CorpusPost, readonly string[]> {
  const checked = corpusPost.safeParse(value);
  if (!checked.success) {
    const explained = checked.error.issues.flatMap((issue) =>
      explainIssue(issue, { form: corpusPost, value }),
    );
    return fail(
      explained.map(({ path, message }) =>
        [formatPolicyPath(path), message].filter((part) => part !== '').join(': '),
      ),
    );
  }
  const unknown = listNamedClauses(checked.data).filter((clause) => !clauses.has(clause));
  const problems = [
    ...unknown.map((clause) => `no clause is called "${clause}"${suggestName(clause, clauses)}`),
    ...listContradictions(checked.data),
  ];
  return problems.length > 0 ? fail(problems) : succeed(checked.data);
}
