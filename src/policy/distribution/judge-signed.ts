import { type Reason, refuseWith } from '../../shared/reason.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { compareVersions } from './compare-versions.ts';
import type { Signed } from './open-signed.ts';
import type { CrisisRelease, Release } from './signed-content.ts';

/** Whether a genuine file brings something new. */
export type Verdict = 'newer' | 'same';

/** What is common to all signed files. */
type Dated = Pick<Release, 'issued' | 'audience'>;

/** Decides whether a genuine policy may follow the one in force, or says why not. */
export function judgeRelease(
  next: Signed<Release>,
  current: Signed<Release> | undefined,
  address: string,
): Result<Verdict, Reason> {
  const isSamePolicy = current?.content.policy.id === next.content.policy.id;
  // Another policy has a history of its own where the administrator names another address. At the
  // same one it has not: by way of it, whoever holds the server could go back to an older file.
  const before = isSamePolicy || current?.address === address ? current : undefined;
  const place = judgePlace(next, address);
  return place ?? judgeOrder(next, before);
}

/** The same but for the address: whether browsers that have the one take the other after it. */
export function judgeOrder(
  next: Signed<Release>,
  before: Signed<Release> | undefined,
): Result<Verdict, Reason> {
  const verdict = judgeMoment(next, before);
  if (!verdict.ok || verdict.value === 'same' || before === undefined) return verdict;
  const [policy, last] = [next.content.policy, before.content.policy];
  if (policy.id !== last.id || next.content.rollback !== undefined) return verdict;
  if (compareVersions(policy.version, last.version) >= 0) return verdict;
  return refuseWith('reasonLowerVersion', policy.version, last.version);
}

/** Decides whether a genuine crisis file may follow the one in force, or says why not. */
export function judgeCrisis(
  next: Signed<CrisisRelease>,
  current: Signed<CrisisRelease> | undefined,
  address: string,
): Result<Verdict, Reason> {
  return judgePlace(next, address) ?? judgeMoment(next, current);
}

/** Why a file may not be served where it was found; `undefined` when it may. */
function judgePlace(
  { content: { audience } }: Signed<Dated>,
  address: string,
): Result<never, Reason> | undefined {
  if (audience === undefined || audience.some((start) => isBelow(address, start))) return undefined;
  return refuseWith('reasonOtherServer', audience.join(', '), address);
}

/** Whether a file is another one than that in force, and was signed later. */
export function judgeMoment(
  next: Signed<Dated>,
  current: Signed<Dated> | undefined,
): Result<Verdict, Reason> {
  if (current === undefined) return succeed('newer');
  if (current.hash === next.hash) return succeed('same');
  const [issued, before] = [next.content.issued, current.content.issued];
  if (Date.parse(issued) > Date.parse(before)) return succeed('newer');
  return refuseWith('reasonNotLater', issued, before);
}

/** Whether an address is one that another begins, on the same server. */
function isBelow(address: string, start: string): boolean {
  const [one, other] = [new URL(address), new URL(start)];
  return one.origin === other.origin && one.pathname.startsWith(other.pathname);
}
