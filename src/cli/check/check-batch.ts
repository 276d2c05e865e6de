import type { Checker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import { isHolding } from '../../shared/vocabulary.ts';
import type { CommandEdges, ExitCode } from '../command.ts';
import { createLineWriter } from '../write-lines.ts';
import { formatFindings } from './format-findings.ts';
import { type BatchLine, parseBatchLine } from './parse-batch-line.ts';
import { readLines } from './read-lines.ts';

/**
 * Checks a stream of lines, one answer a line and in order, in constant memory. A bad line is
 * answered with its error, and the run goes on.
 */
export async function checkBatch(
  checker: Checker,
  defaults: CheckContext,
  edges: CommandEdges,
): Promise<ExitCode> {
  const output = createLineWriter(edges.stdout);
  let isAnyHeld = false;
  let badLines = 0;
  let firstBad = '';
  let lineNumber = 0;
  for await (const read of readLines(edges.stdin)) {
    lineNumber++;
    if (read.ok && read.value.trim() === '') continue;
    const line: BatchLine = read.ok
      ? parseBatchLine(read.value, defaults)
      : { kind: 'bad', id: null, error: read.problem };
    if (line.kind === 'bad') {
      badLines++;
      firstBad ||= `standard input:${lineNumber}: ${line.error}`;
    }
    const answer = answerLine(line, checker);
    isAnyHeld ||= answer.isHeld;
    if (!(await output.write(answer.written))) break;
  }
  await output.finish();
  if (badLines === 0) return isAnyHeld ? 1 : 0;
  const more = badLines - 1;
  const others = more === 0 ? '' : `, and ${more} more bad ${more === 1 ? 'line' : 'lines'}`;
  edges.stderr.write(`${firstBad}${others}\n`);
  return 2;
}

/** The answer to one line. */
function answerLine(
  line: BatchLine,
  checker: Checker,
): { readonly written: string; readonly isHeld: boolean } {
  if (line.kind === 'bad') {
    return { written: JSON.stringify({ id: line.id, error: line.error }), isHeld: false };
  }
  const findings = checker.check(line.text, line.context);
  return {
    written: JSON.stringify({ id: line.id, findings: formatFindings(findings) }),
    isHeld: findings.some(({ action }) => isHolding(action)),
  };
}
