import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { ExplainedCheck } from '../../rules/checker.ts';
import { createChecker } from '../../rules/create-checker.ts';
import { isHolding } from '../../shared/vocabulary.ts';
import type { Command, CommandEdges, ExitCode } from '../command.ts';
import { refuse } from '../command.ts';
import { readPolicy } from '../read-policy.ts';
import { decodeText, readAll } from '../read-text.ts';
import { writeText } from '../write-lines.ts';
import { checkBatch } from './check-batch.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { describeExplanations } from './describe-explanations.ts';
import { describeFindings } from './describe-findings.ts';
import { formatFindings } from './format-findings.ts';

const HELP = `forepost check [TEXT] [options]

Checks a text, or a batch of texts, against a policy. Without TEXT (or with "-") the text is read
from standard input.

  --policy FILE        the policy; without it the embedded one. Given several times, the files are
                       layers, the lowest first
  --json               writes {"findings":[…]} instead of sentences; with --explain also
                       "rules", every rule in the policy's order
  --jsonl              reads a JSON object per line ({"id","text","site","surface","account",
                       "attachments","replyTo","now"}; all but "text" may be left out) and answers
                       each with {"id","findings":[…]} or {"id","error"}
  --explain            says of each rule that came close why it spoke or stayed silent: which
                       signals were seen, which were missing, what silenced it
  --all                explains every rule
  --show-words         lets the explanation repeat the words that were seen
  --site ID            such as x or linkedin.com
  --surface WORD       post, reply, comment, review, review-reply, message or bio
  --account WORD       personal, professional, brand or creator
  --attachments LIST   image, video or image,video
  --reply-to TEXT      the text that is being answered
  --now MOMENT         ISO 8601, UTC without an offset; the current time without it

Exit status: 0 nothing would be held, 1 something would be held, 2 bad use or bad input.`;

/** `forepost check`: what Forepost would say of a text. */
export const checkCommand: Command = {
  kind: 'command',
  name: 'check',
  summary: 'Check a text, or a batch of texts, against a policy',
  help: HELP,
  run: runCheck,
};

/** Runs `forepost check`. */
async function runCheck(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const options = readCheckOptions(args, edges.now());
  if (!options.ok) return refuse(edges, options.problem);
  const { text, form, policyFiles, context, explain } = options.value;
  if (text === undefined && edges.stdin.isTTY) {
    return refuse(edges, 'expected a text, as an argument or on standard input');
  }
  const policy = await readPolicy(policyFiles, edges);
  if (!policy.ok) return refuse(edges, ...policy.problem);
  const checker = createChecker(policy.value, {
    onFault: (unit) => edges.stderr.write(`${unit} failed and was left out of the check\n`),
  });
  if (form === 'jsonl') return checkBatch(checker, context, edges);

  const draft = text ?? (await readDraft(edges));
  if (typeof draft !== 'string') return refuse(edges, `standard input: ${draft.problem}`);
  const checked: Checked =
    explain === undefined
      ? { findings: checker.check(draft, context) }
      : checker.check(draft, context, { explain: true, showWords: explain.showWords });
  await writeText(edges.stdout, writeAnswer(draft, checked, policy.value, options.value));
  return checked.findings.some(({ action }) => isHolding(action)) ? 1 : 0;
}

/** Findings, with an explanation where one was asked for. */
type Checked = Pick<ExplainedCheck, 'findings'> & Partial<ExplainedCheck>;

/** The text on standard input, or what is wrong with it. */
async function readDraft(edges: CommandEdges): Promise<string | { readonly problem: string }> {
  const decoded = decodeText(await readAll(edges.stdin));
  return decoded.ok ? decoded.value : { problem: decoded.problem };
}

/** The answer for one text, in the form asked for. */
function writeAnswer(
  draft: string,
  { findings, rules }: Checked,
  policy: CompiledPolicy,
  { form, explain }: CheckOptions,
): string {
  if (form === 'json') return JSON.stringify({ findings: formatFindings(findings), rules });
  const described = describeFindings(draft, findings, policy);
  if (rules === undefined) return described;
  return `${described}\n\n${describeExplanations(rules, explain?.showAll ?? false)}`;
}
