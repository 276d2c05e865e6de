import { translateWith } from './strings.ts';

/**
 * Why something that came from outside was refused, by the key of its sentence, in English. People
 * read it in their own language: `public/_locales` has the same keys, and in English the same
 * sentences, which a test sees to. What is in English here is read on the command line and by support.
 */
const SENTENCES = {
  reasonRedirect: 'The server redirects elsewhere; the setting must name the file itself.',
  reasonStatus: 'The server answered with status $1.',
  reasonEmpty: 'The server sent an empty answer.',
  reasonTooLarge: 'The file is larger than $1 MB.',
  reasonOverTime: 'The server did not finish its answer within $1 seconds.',
  reasonBrokeOff: 'The connection broke off before the whole file had come.',
  reasonUnreachable:
    'The server cannot be reached, its certificate is not trusted or has expired, or it lacks the header "Access-Control-Allow-Origin: *".',
  reasonOwnFault: 'This browser or Forepost itself failed while the file was checked.',
  reasonNotCompiled: 'The file is genuine, but the policy with it does not compile: $1.',
  reasonUnreadable: 'The file is genuine, but this version of Forepost cannot read it: $1.',
  reasonBadKey: 'A public key $1.',
  reasonNotSigned: 'The file is not a signed file, or only a part of one.',
  reasonOtherKind: 'The file is signed as "$1"; expected "$2".',
  reasonDamaged: 'The file is damaged: its payload is not base64.',
  reasonOtherKey: 'The file is signed with a key that is not set ($1); expected $2.',
  reasonChanged: 'The signature is not good: the file was changed after it was signed.',
  reasonNotJson: 'The signed payload is not JSON.',
  reasonOtherServer: 'The file is signed for $1; it was served from $2.',
  reasonNotLater: 'The file was signed at $1, and the one in force not before it: $2.',
  reasonLowerVersion:
    'Version $1 is lower than version $2, which is in force; going back needs "--rollback REASON" when it is signed.',
  reasonCollectorRedirect:
    'The collector redirects elsewhere; the setting must name its own address.',
  reasonCollectorStatus: 'The collector answered with status $1.',
  reasonCollectorPart: 'The collector refused some of the counts.',
  reasonCollectorPartSaid: 'The collector refused some of the counts: $1',
  reasonCollectorOverTime: 'The collector did not answer within $1 seconds.',
  reasonCollectorUnreachable:
    'The collector cannot be reached, its certificate is not trusted or has expired, or it does not allow requests from the extension (CORS).',
} as const;
export type ReasonKey = keyof typeof SENTENCES;

/** A reason as it is stored: its key, and what its sentence tells beside. */
export interface Reason {
  readonly key: ReasonKey;
  /** For `$1`, `$2` …; technical words, which are the same in every language. */
  readonly values: readonly string[];
}

/** Every key that a reason can have; a function, so that nothing of it is in a page's share. */
export function listReasonKeys(): readonly ReasonKey[] {
  return Object.keys(SENTENCES).filter(isReasonKey);
}

/** Names a reason. */
export function createReason(key: ReasonKey, ...values: readonly string[]): Reason {
  return { key, values };
}

/** Wraps a reason as what a caller gets in place of a value. */
export function refuseWith(
  key: ReasonKey,
  ...values: readonly string[]
): { readonly ok: false; readonly problem: Reason } {
  return { ok: false, problem: createReason(key, ...values) };
}

/** The sentence in English. */
export function sayReason({ key, values }: Reason): string {
  return translateWith(SENTENCES)(key, ...values);
}

/** Whether something that was stored is a reason that this version knows. */
export function isReason(value: unknown): value is Reason {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    isReasonKey(value.key) &&
    'values' in value &&
    Array.isArray(value.values) &&
    value.values.every((each) => typeof each === 'string')
  );
}

function isReasonKey(key: string): key is ReasonKey {
  return Object.hasOwn(SENTENCES, key);
}
