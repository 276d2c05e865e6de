import { judgeCrisis, judgeRelease, type Verdict } from '../policy/distribution/judge-signed.ts';
import { listKeyIds } from '../policy/distribution/keys.ts';
import { openCrisis, openRelease, type Signed } from '../policy/distribution/open-signed.ts';
import type { CrisisRelease } from '../policy/distribution/signed-content.ts';
import type { Settings } from '../policy/settings/settings-schema.ts';
import { type Reason, refuseWith } from '../shared/reason.ts';
import type { Result } from '../shared/result.ts';
import { codeOf, noteFault } from './faults.ts';
import { readSources } from './policy-sources.ts';
import { changeSources, type PolicyEdge } from './policy-store.ts';

/** Where a file came from and what it is checked with. */
export interface Place {
  readonly address: string;
  readonly keys: readonly string[];
  /** Whether settings name this address and these keys; they may have changed since it was asked. */
  readonly isStillSet: (settings: Settings) => boolean;
}

/** A file that trips our own code is refused like any other. */
export async function takeSafely(
  edge: PolicyEdge,
  take: () => Promise<Result<Verdict, Reason>>,
): Promise<Result<Verdict, Reason>> {
  try {
    return await take();
  } catch (cause) {
    await noteFault(edge, { unit: 'channel', code: codeOf(cause) });
    return refuseWith('reasonOwnFault');
  }
}

/** A policy that is genuine, in order, newer, and compiles. */
export async function takeRelease(
  edge: PolicyEdge,
  text: string,
  { address, keys, isStillSet }: Place,
): Promise<Result<Verdict, Reason>> {
  const opened = await openRelease(text, keys);
  if (!opened.ok) return opened;
  const release = { ...opened.value, address };
  const before = await keepTrusted((await readSources(edge)).release, keys);
  const verdict = judgeRelease(release, before, address);
  if (!verdict.ok || verdict.value === 'same') return verdict;
  const changed = await changeSources(edge, (now) =>
    isStillSet(now.settings) ? { ...now, release } : now,
  );
  return changed.ok ? verdict : refuseWith('reasonNotCompiled', changed.problem.join('; '));
}

/** The same for the file of a crisis. */
export async function takeCrisis(
  edge: PolicyEdge,
  text: string,
  { address, keys, isStillSet }: Place,
): Promise<Result<Verdict, Reason>> {
  const opened = await openCrisis(text, keys);
  if (!opened.ok) return opened;
  const crisis = { ...opened.value, address };
  const before = await keepTrusted((await readSources(edge)).crisis, keys);
  const verdict = judgeCrisis(crisis, before, address);
  if (!verdict.ok || verdict.value === 'same') return verdict;
  const adopt = (file: Signed<CrisisRelease>) =>
    changeSources(edge, (now) => (isStillSet(now.settings) ? { ...now, crisis: file } : now));
  const whole = await adopt(crisis);
  // A contact that this policy does not have must not keep the rest of a crisis back.
  const changed = whole.ok ? whole : await adopt(leaveOutContacts(crisis));
  return changed.ok ? verdict : refuseWith('reasonNotCompiled', changed.problem.join('; '));
}

/**
 * The file in force as far as it binds those that follow: not once its key has been taken out of the
 * settings. Whoever had stolen that key could else date a file so far ahead that none could follow.
 */
async function keepTrusted<Content>(
  current: Signed<Content> | undefined,
  keys: readonly string[],
): Promise<Signed<Content> | undefined> {
  if (current === undefined) return undefined;
  return (await listKeyIds(keys)).includes(current.keyId) ? current : undefined;
}

function leaveOutContacts(crisis: Signed<CrisisRelease>): Signed<CrisisRelease> {
  const periods = crisis.content.periods.map(({ contact: _unknown, ...period }) => period);
  return { ...crisis, content: { ...crisis.content, periods } };
}
