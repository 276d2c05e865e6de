import { z } from 'zod';

import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { parseJsonLines } from '../parse-json-lines.ts';

const LINE = z.object({
  text: z.string().min(1),
  functionality: z.string().min(1),
  label: z.enum(['hateful', 'non-hateful']),
});

/** A text that tests one thing about abuse, and whether it is abuse in the eyes of a policy. */
export interface AbuseTest {
  readonly text: string;
  readonly functionality: string;
  readonly isAbuse: boolean;
}

/** Abuse of somebody for themselves is no hate speech, and a breach all the same. */
const ABUSE_OF_A_PERSON = 'target_indiv_nh';

/** The tests of a file, or a sentence for each line that is none. */
export function parseAbuseTests(
  file: string,
  content: string,
): Result<readonly AbuseTest[], readonly string[]> {
  const lines = parseJsonLines(file, content);
  if (!lines.ok) return lines;
  const problems: string[] = [];
  const tests = lines.value.flatMap(({ line, value }): AbuseTest[] => {
    const parsed = LINE.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const place = issue?.path.join('.') || 'the line';
      problems.push(
        `${file}:${line}: ${place}: expected {"text", "functionality", "label": hateful or non-hateful}`,
      );
      return [];
    }
    const { text, functionality, label } = parsed.data;
    const isAbuse = label === 'hateful' || functionality === ABUSE_OF_A_PERSON;
    return [{ text, functionality, isAbuse }];
  });
  if (problems.length > 0) return fail(problems);
  return tests.length > 0 ? succeed(tests) : fail([`${file}: expected a test a line, found none`]);
}
