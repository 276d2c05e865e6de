import { readFileSync } from 'node:fs';
import { z } from 'zod';

import { fail, type Result, succeed } from '../../../src/shared/result.ts';

const span = z
  .object({ type: z.string().min(1), start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => end > start, 'expected `end` after `start`');
const sample = z.object({ text: z.string(), spans: z.array(span) });

/** A text with the identifiers in it; offsets count UTF-16 units. */
export type Sample = z.infer<typeof sample>;

/** Reads a file of one JSON object a line; the problem is one sentence. */
export function readSamples(file: string): Result<readonly Sample[], string> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fail(`The samples could not be read: ${reason}.`);
  }
  return parseSamples(file, content);
}

/** Parses the lines; blank ones do not count. */
export function parseSamples(file: string, content: string): Result<readonly Sample[], string> {
  const samples: Sample[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = sample.safeParse(parseJson(line));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const place = issue?.path.join('.') || 'the line';
      return fail(
        `${file}, line ${index + 1}: ${place}: ${issue?.message ?? 'unreadable'}; expected {"text": …, "spans": [{"type", "start", "end"}]}.`,
      );
    }
    samples.push(parsed.data);
  }
  if (samples.length === 0) return fail(`${file} has no samples; expected one JSON object a line.`);
  return succeed(samples);
}

/** The value of a line, or nothing where it is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema then says what was expected.
    return undefined;
  }
}
