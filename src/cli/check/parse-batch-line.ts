import { z } from 'zod';

import { explainIssue } from '../../policy/parse/explain-issue.ts';
import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import type { CheckContext } from '../../rules/context.ts';
import { ACCOUNTS, ATTACHMENTS, SURFACES } from '../../shared/vocabulary.ts';
import { parseMoment } from './parse-moment.ts';

/** What a line may be called by; `null` when it has no readable id. */
export type LineId = string | number | null;

/** A line of a batch, ready to check, or why it is not. */
export type BatchLine =
  | {
      readonly kind: 'draft';
      readonly id: LineId;
      readonly text: string;
      readonly context: CheckContext;
    }
  | { readonly kind: 'bad'; readonly id: LineId; readonly error: string };

const lineId = z.union([z.string(), z.number()]);

/** Fields that are not named here are left to whoever wrote them: labels, notes. */
const batchLineSchema = z.object({
  id: lineId.nullish(),
  text: z.string(),
  site: z.string().nullish(),
  surface: z.enum(SURFACES).nullish(),
  account: z.enum(ACCOUNTS).nullish(),
  attachments: z.array(z.enum(ATTACHMENTS)).nullish(),
  replyTo: z.string().nullish(),
  now: z
    .string()
    .refine(
      (written) => parseMoment(written) !== undefined,
      'a moment such as 2026-11-22T09:00:00Z',
    )
    .nullish(),
});

/** Reads one line of a batch; what the line leaves open is taken from `defaults`. */
export function parseBatchLine(line: string, defaults: CheckContext): BatchLine {
  const value = parseJson(line);
  if (value === undefined) return { kind: 'bad', id: null, error: 'is not valid JSON' };
  const checked = batchLineSchema.safeParse(value);
  if (!checked.success) {
    const explained = checked.error.issues
      .flatMap((issue) => explainIssue(issue, { form: batchLineSchema, value }))
      .map(({ path, message }) => [formatPolicyPath(path), message].filter(Boolean).join(': '));
    return { kind: 'bad', id: readId(value), error: explained.join('; ') };
  }
  const { id, text, ...moment } = checked.data;
  return { kind: 'draft', id: id ?? null, text, context: fillContext(moment, defaults) };
}

/** `undefined` when the line is no JSON; JSON itself has no such value. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** The id of a line that is bad elsewhere. */
function readId(value: unknown): LineId {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  const checked = lineId.safeParse(id);
  return checked.success ? checked.data : null;
}

/** A field that is null or left out is the default's. */
function fillContext(
  line: Omit<z.infer<typeof batchLineSchema>, 'id' | 'text'>,
  defaults: CheckContext,
): CheckContext {
  const now = typeof line.now === 'string' ? parseMoment(line.now) : undefined;
  return {
    ...defaults,
    ...(line.site == null ? {} : { site: line.site }),
    ...(line.surface == null ? {} : { surface: line.surface }),
    ...(line.account == null ? {} : { account: line.account }),
    ...(line.attachments == null ? {} : { attachments: line.attachments }),
    ...(line.replyTo == null ? {} : { replyTo: line.replyTo }),
    ...(now === undefined ? {} : { now }),
  };
}
