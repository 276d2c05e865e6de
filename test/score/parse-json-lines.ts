import { fail, type Result, succeed } from '../../src/shared/result.ts';

/** What one line of a file holds. */
export interface JsonLine {
  /** From 1. */
  readonly line: number;
  readonly value: unknown;
}

/** Reads a file of one JSON value a line; empty lines are passed over. */
export function parseJsonLines(
  file: string,
  text: string,
): Result<readonly JsonLine[], readonly string[]> {
  const values: JsonLine[] = [];
  const problems: string[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    try {
      values.push({ line: index + 1, value: JSON.parse(written) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push(`${file}:${index + 1}: expected one JSON object a line, but this is no JSON`);
    }
  }
  return problems.length > 0 ? fail(problems) : succeed(values);
}
