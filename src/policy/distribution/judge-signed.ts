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
  const verdict = judgeCommon(next, before, address);
  if (!verdict.ok || verdict.value === 'same') return verdict;
  if (before === undefined || !isSamePolicy) return verdict;
  const [version, last] = [next.content.policy.version, before.content.policy.version];
  if (compareVersions(version, last) >= 0 || next.content.rollback !== undefined) return verdict;
  return refuseWith('reasonLowerVersion', version, last);
}

/** Decides whether a genuine crisis file may follow the one in force, or says why not. */
export function judgeCrisis(
  next: Signed<CrisisRelease>,
  current: Signed<CrisisRelease> | undefined,
  address: string,
): Result<Verdict, Reason> {
  return judgeCommon(next, current, address);
}

/** Address and order of signing. */
function judgeCommon(
  next: Signed<Dated>,
  current: Signed<Dated> | undefined,
  address: string,
): Result<Verdict, Reason> {
  const { audience, issued } = next.content;
  if (audience !== undefined && !audience.some((start) => isBelow(address, start))) {
    return refuseWith('reasonOtherServer', audience.join(', '), address);
  }
  if (current === undefined) return succeed('newer');
  if (current.hash === next.hash) return succeed('same');
  const before = current.content.issued;
  if (Date.parse(issued) > Date.parse(before)) return succeed('newer');
  return refuseWith('reasonNotLater', issued, before);
}

/** Whether an address is one that another begins, on the same server. */
function isBelow(address: string, start: string): boolean {
  const [one, other] = [new URL(address), new URL(start)];
  return one.origin === other.origin && one.pathname.startsWith(other.pathname);
}
