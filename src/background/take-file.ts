import { judgeCrisis, judgeRelease, type Verdict } from '../policy/distribution/judge-signed.ts';
import { openCrisis, openRelease, type Signed } from '../policy/distribution/open-signed.ts';
import type { CrisisRelease } from '../policy/distribution/signed-content.ts';
import { type Reason, refuseWith } from '../shared/reason.ts';
import type { Result } from '../shared/result.ts';
import { codeOf, noteFault } from './faults.ts';
import { readSources } from './policy-sources.ts';
import { changeSources, type PolicyEdge } from './policy-store.ts';

/** Where a file came from and what it is checked with. */
export interface Place {
  readonly address: string;
  readonly keys: readonly string[];
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
  { address, keys }: Place,
): Promise<Result<Verdict, Reason>> {
  const opened = await openRelease(text, keys);
  if (!opened.ok) return opened;
  const release = opened.value;
  const verdict = judgeRelease(release, (await readSources(edge)).release, address);
  if (!verdict.ok || verdict.value === 'same') return verdict;
  const changed = await changeSources(edge, (now) => ({ ...now, release }));
  return changed.ok ? verdict : refuseWith('reasonNotCompiled', changed.problem.join('; '));
}

/** The same for the file of a crisis. */
export async function takeCrisis(
  edge: PolicyEdge,
  text: string,
  { address, keys }: Place,
): Promise<Result<Verdict, Reason>> {
  const opened = await openCrisis(text, keys);
  if (!opened.ok) return opened;
  const crisis = opened.value;
  const verdict = judgeCrisis(crisis, (await readSources(edge)).crisis, address);
  if (!verdict.ok || verdict.value === 'same') return verdict;
  const whole = await changeSources(edge, (now) => ({ ...now, crisis }));
  // A contact that this policy does not have must not keep the rest of a crisis back.
  const changed = whole.ok
    ? whole
    : await changeSources(edge, (now) => ({ ...now, crisis: leaveOutContacts(crisis) }));
  return changed.ok ? verdict : refuseWith('reasonNotCompiled', changed.problem.join('; '));
}

function leaveOutContacts(crisis: Signed<CrisisRelease>): Signed<CrisisRelease> {
  const periods = crisis.content.periods.map(({ contact: _unknown, ...period }) => period);
  return { ...crisis, content: { ...crisis.content, periods } };
}
