import type { z } from 'zod';

import { type Reason, refuseWith } from '../../shared/reason.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { explainIssue } from '../parse/explain-issue.ts';
import { formatPolicyPath } from '../parse/policy-problem.ts';
import { openEnvelope } from './envelope.ts';
import { type PublicKey, readPublicKey } from './keys.ts';
import { type CrisisRelease, crisisSchema, type Release, releaseSchema } from './signed-content.ts';

/** A signed file that is genuine and has the right form. */
export interface Signed<Content> {
  readonly content: Content;
  /** SHA-256 of the signed bytes. */
  readonly hash: string;
  /** Id of the key that it was verified with. */
  readonly keyId: string;
  /** Where it was found; absent for a file on the command line. */
  readonly address?: string | undefined;
}

/** Verifies and reads a signed policy; keys are lines of `.public` files. */
export function openRelease(
  text: string,
  keys: readonly string[],
): Promise<Result<Signed<Release>, Reason>> {
  return open('policy', releaseSchema, text, keys);
}

/** Verifies and reads a crisis file. */
export function openCrisis(
  text: string,
  keys: readonly string[],
): Promise<Result<Signed<CrisisRelease>, Reason>> {
  return open('crisis', crisisSchema, text, keys);
}

async function open<Content>(
  kind: 'policy' | 'crisis',
  form: z.ZodType<Content>,
  text: string,
  keyLines: readonly string[],
): Promise<Result<Signed<Content>, Reason>> {
  const keys = await readKeys(keyLines);
  if (!keys.ok) return keys;
  const opened = await openEnvelope(kind, text, keys.value);
  if (!opened.ok) return opened;
  const { payload, hash, keyId } = opened.value;
  const checked = form.safeParse(payload);
  if (checked.success) return succeed({ content: checked.data, hash, keyId });
  const [first] = checked.error.issues.flatMap((issue) =>
    explainIssue(issue, { form, value: payload }),
  );
  const what = first ? `${formatPolicyPath(first.path)}: ${first.message}` : 'its form is unknown';
  return refuseWith('reasonUnreadable', what);
}

async function readKeys(lines: readonly string[]): Promise<Result<readonly PublicKey[], Reason>> {
  const keys: PublicKey[] = [];
  for (const line of lines) {
    const key = await readPublicKey(line);
    if (!key.ok) return refuseWith('reasonBadKey', key.problem);
    keys.push(key.value);
  }
  return succeed(keys);
}
