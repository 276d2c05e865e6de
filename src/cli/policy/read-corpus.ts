import type { ComparedPost } from '../../policy/describe/compare-findings.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { parseBatchLine } from '../check/parse-batch-line.ts';
import type { CommandEdges } from '../command.ts';
import { readSources } from '../read-policy.ts';

/** A post of a file, and where it stands in it, from 1. */
export interface CorpusPost extends ComparedPost {
  readonly line: number;
}

/** Bad lines that are told one by one; a file of another kind has thousands. */
const MAX_TOLD = 5;

/** Reads posts, one JSON object a line as `forepost check --jsonl` takes them. */
export async function readCorpus(
  file: string,
  edges: CommandEdges,
): Promise<Result<readonly CorpusPost[], readonly string[]>> {
  const read = await readSources([file], edges);
  if (!read.ok) return read;
  const posts: CorpusPost[] = [];
  const problems: string[] = [];
  for (const [index, line] of (read.value[0]?.text ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseBatchLine(line, { now: edges.now() });
    const { kind } = parsed;
    if (kind === 'draft')
      posts.push({ line: index + 1, text: parsed.text, context: parsed.context });
    else problems.push(`${file}:${index + 1}: ${parsed.error}`);
  }
  if (problems.length === 0) return succeed(posts);
  const more = problems.length - MAX_TOLD;
  return fail([
    ...problems.slice(0, MAX_TOLD),
    ...(more > 0 ? [`${file}: ${more} more bad ${more === 1 ? 'line' : 'lines'}`] : []),
  ]);
}
