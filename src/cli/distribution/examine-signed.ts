import { assemblePolicy } from '../../policy/distribution/assemble-policy.ts';
import {
  judgeCrisis,
  judgeMoment,
  judgeOrder,
  judgeRelease,
} from '../../policy/distribution/judge-signed.ts';
import { openCrisis, openRelease, type Signed } from '../../policy/distribution/open-signed.ts';
import type { CrisisRelease, Release } from '../../policy/distribution/signed-content.ts';
import { sayReason } from '../../shared/reason.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { explainFuture } from './read-signed-input.ts';

/** What is told of an accepted file. */
export type Facts = Readonly<Record<string, string>>;

/** A genuine file of either kind. */
type Opened =
  | { readonly kind: 'policy'; readonly signed: Signed<Release> }
  | { readonly kind: 'crisis'; readonly signed: Signed<CrisisRelease> };

/** What a file is examined beside. */
export interface Surroundings {
  readonly keys: readonly string[];
  /** Where it will be served. */
  readonly url: string | undefined;
  /** What is served now. */
  readonly served: Opened | undefined;
  readonly now: number;
}

/** Reads a signed file of either kind, or says why it is not to be trusted. */
export async function openSigned(
  text: string,
  keys: readonly string[],
): Promise<Result<Opened, string>> {
  const release = await openRelease(text, keys);
  if (release.ok) return succeed({ kind: 'policy', signed: release.value });
  const crisis = await openCrisis(text, keys);
  if (crisis.ok) return succeed({ kind: 'crisis', signed: crisis.value });
  // The type of a crisis file is right for one of the two only.
  const isOtherKind = release.problem.key === 'reasonOtherKind';
  return fail(sayReason(isOtherKind ? crisis.problem : release.problem));
}

/** Everything that a browser checks, in its order. */
export async function examine(
  text: string,
  { keys, url, served, now }: Surroundings,
): Promise<Result<Facts, string>> {
  const opened = await openSigned(text, keys);
  if (!opened.ok) return opened;
  const refused = judge(opened.value, url, served);
  if (refused !== undefined) return fail(refused);
  const { signed } = opened.value;
  const facts =
    opened.value.kind === 'policy'
      ? tellRelease(opened.value.signed)
      : tellCrisis(opened.value.signed);
  if (!facts.ok) return facts;
  const warning = explainFuture(signed.content.issued, now);
  return succeed({
    kind: opened.value.kind,
    ...facts.value,
    ...(warning === undefined ? {} : { warning }),
    key: signed.keyId,
    hash: signed.hash,
  });
}

/** Why a genuine file would not be taken at an address, after another one; `undefined` if it would. */
function judge(
  next: Opened,
  url: string | undefined,
  served: Opened | undefined,
): string | undefined {
  if (served !== undefined && served.kind !== next.kind) {
    return `It is a ${next.kind} file, and the one that is served now a ${served.kind} file.`;
  }
  const verdicts = [
    ...(url === undefined ? [] : [judgeAt(next, url)]),
    next.kind === 'policy' && served?.kind === 'policy'
      ? judgeOrder(next.signed, served.signed)
      : judgeMoment(next.signed, served?.signed),
  ];
  const [first] = verdicts.flatMap((verdict) => (verdict.ok ? [] : [sayReason(verdict.problem)]));
  return first;
}

function judgeAt(next: Opened, url: string) {
  return next.kind === 'policy'
    ? judgeRelease(next.signed, undefined, url)
    : judgeCrisis(next.signed, undefined, url);
}

/** What a policy is, once it compiles for every department. */
function tellRelease(signed: Signed<Release>): Result<Facts, string> {
  const { issued, rollback, policy } = signed.content;
  const names = [undefined, ...Object.keys(policy.departments ?? {})];
  for (const department of names) {
    const settings = department === undefined ? {} : { department };
    const assembled = assemblePolicy({ settings, release: signed });
    if (!assembled.ok) return fail(assembled.problem.join(' '));
  }
  return succeed({
    id: policy.id,
    version: policy.version,
    issued,
    ...(rollback === undefined ? {} : { rollback: rollback.reason }),
  });
}

/** What a crisis file tells of. */
function tellCrisis({
  content: { issued, periods },
}: Signed<CrisisRelease>): Result<Facts, string> {
  const state = periods.map(({ id, until }) => `${id} until ${until}`).join(', ');
  return succeed({ crisis: state === '' ? 'ended' : state, issued });
}
