import { compareFindings } from '../../policy/describe/compare-findings.ts';
import { comparePolicies } from '../../policy/describe/compare-policies.ts';
import { loadPolicy } from '../../policy/load-policy.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Checker } from '../../rules/checker.ts';
import { createChecker } from '../../rules/create-checker.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { lastValue, readOptions } from '../read-options.ts';
import { readSources } from '../read-policy.ts';
import { writeText } from '../write-lines.ts';
import { type CorpusComparison, formatDiff } from './format-diff.ts';
import { readCorpus } from './read-corpus.ts';
import { mergeSources } from './read-merged-policy.ts';

const HELP = `forepost policy diff OLD NEW [options]

Tells what changed from one policy to another: clauses, rules, guards, signals, contacts, periods,
replies, training cards and settings, packs included. With posts it also tells which findings came and went.

  --corpus FILE   posts, a JSON object a line ({"text","site","surface","account",…}, as
                  "forepost check --jsonl" reads them)
  --examples N    posts shown for each rule and kind of change; 3 without it
  --exit-code     ends with 1 when there is any difference
  --json          writes {"changes":[…],"findings":{"posts","held","rules":[…]}}; posts are told
                  by line of the file

Example: forepost policy diff meadowbank.yaml draft.yaml --corpus posts.jsonl

Exit status: 0, or 1 with --exit-code and a difference, 2 bad use or a policy that is refused.`;

const DEFAULT_EXAMPLES = 3;

/** `forepost policy diff`: what changed from one policy to another. */
export const diffCommand: Command = {
  kind: 'command',
  name: 'diff',
  summary: 'Tell what changed between two policies, and which findings came and went',
  help: HELP,
  run: runDiff,
};

/** A policy to compare. */
interface Side {
  readonly policy: Policy;
  readonly checker: Checker;
}

/** Runs `forepost policy diff`. */
async function runDiff(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const given = readOptions(args, {
    corpus: 'value',
    examples: 'value',
    'exit-code': 'flag',
    json: 'flag',
  });
  if (!given.ok) return refuse(edges, given.problem);
  const { flags, positionals } = given.value;
  const [oldFile, newFile] = positionals;
  if (oldFile === undefined || newFile === undefined || positionals.length > 2) {
    return refuse(edges, `expected two policy files, OLD and NEW, but found ${positionals.length}`);
  }
  const examples = Number(lastValue(given.value, 'examples') ?? DEFAULT_EXAMPLES);
  if (!Number.isInteger(examples) || examples < 0) {
    return refuse(edges, '--examples: expected a whole number');
  }
  const [old, now] = [await readSide(oldFile, edges), await readSide(newFile, edges)];
  const refused = [old, now].flatMap((side) => (side.ok ? [] : side.problem));
  if (!old.ok || !now.ok) return refuse(edges, ...refused);

  const found = await compareOnCorpus(
    old.value,
    now.value,
    lastValue(given.value, 'corpus'),
    edges,
  );
  if (!found.ok) return refuse(edges, ...found.problem);
  const changes = comparePolicies(old.value.policy, now.value.policy);
  const written = flags.has('json')
    ? JSON.stringify({ changes, ...describeFindings(found.value) })
    : formatDiff(changes, found.value, examples);
  await writeText(edges.stdout, written);
  const isDifferent = changes.length + (found.value?.comparison.rules.length ?? 0) > 0;
  return flags.has('exit-code') && isDifferent ? 1 : 0;
}

/** Reads one of the two policies; its examples are not run, so that drafts can be compared. */
async function readSide(
  file: string,
  edges: CommandEdges,
): Promise<Result<Side, readonly string[]>> {
  const sources = await readSources([file], edges);
  if (!sources.ok) return sources;
  const merged = mergeSources(sources.value);
  if (!merged.ok) return merged;
  const compiled = loadPolicy(sources.value, { examples: 'none' });
  if (!compiled.ok) return fail(compiled.problem.map(formatPolicyProblem));
  return succeed({ policy: merged.value.policy, checker: createChecker(compiled.value) });
}

/** Which findings came and went on the posts of a file; nothing without a file. */
async function compareOnCorpus(
  old: Side,
  now: Side,
  file: string | undefined,
  edges: CommandEdges,
): Promise<Result<CorpusComparison | undefined, readonly string[]>> {
  if (file === undefined) return succeed(undefined);
  const posts = await readCorpus(file, edges);
  if (!posts.ok) return posts;
  const comparison = compareFindings(old.checker, now.checker, posts.value);
  return succeed({ comparison, posts: posts.value });
}

/** The findings that came and went, with posts by line, as other programs read them. */
function describeFindings(found: CorpusComparison | undefined): object {
  if (!found) return {};
  const lines = (positions: readonly number[]) =>
    positions.map((position) => found.posts[position]?.line ?? 0);
  const { comparison } = found;
  const rules = comparison.rules.map(({ gained, lost, changed, ...rule }) => ({
    ...rule,
    gained: lines(gained),
    lost: lines(lost),
    changed: lines(changed),
  }));
  return { findings: { ...comparison, rules } };
}
