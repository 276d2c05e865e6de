import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';
import { TOKEN_FORMATS } from './token-formats.ts';

// Must match an RSA header; must not match `PUBLIC KEY`.
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,4000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?|PuTTY-User-Key-File-[23]:/g;
// Must match `eyJhbGciOi….eyJzdWIiOi….x`; must not match `eyJ`.
const JWT =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g;
// Must match `postgres://app:s3cret@db`; must not match `https://a.example/x@y`.
const URL_CREDENTIALS =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/?#@]{1,64}:(?<secret>[^\s:/?#@]{3,128})@[^\s/?#@]{1,255}/gi;
// Must match `Authorization: Bearer abc…`, `api_key = "…"`; must not match `api key please`.
const ASSIGNED =
  /\b(?:(?:authorization: ?)?bearer|basic|(?:api|secret|access|auth|private|client|signing|encryption|app|service)[ _-]?(?:key|token|secret)|aws_secret_access_key|token|passwd|password|db_pass(?:word)?)\b["']?(?: ?[:=] ?| )["']?(?<mark>[A-Za-z0-9+/=_.~-]{20,512})/dgi;

// Documented stand-ins. Must match `YOUR_KEY`, `xxxx`, `<token>`; must not match a random key.
const PLACEHOLDER =
  /example|sample|dummy|your[_-]?|yourkey|placeholder|change_?me|redacted|insert|x{4,}|\*{3,}|\.{3,}|0{8,}|<[a-z]|\$\{|\{\{|12345678|abcdefgh|deadbeef|_here\b|fake|foo_?bar|not[_-]?a[_-]?real/i;

export const secretToken: Detector = {
  id: 'secret-token',
  title: 'Key or token',
  finds:
    'Keys with a provider’s prefix, private keys, JSON web tokens, credentials in addresses and assigned secrets; not documented placeholders.',
  find({ plain }) {
    const isReal = (match: RegExpExecArray) =>
      isSecretLike(match.groups?.['mark'] ?? match[0]) && !PLACEHOLDER.test(match[0]);
    return joinFound(
      findByPrefix(plain),
      findMatches(plain, PRIVATE_KEY, ([written]) => !/example|redacted/i.test(written)),
      findMatches(plain, JWT),
      findMatches(plain, URL_CREDENTIALS, (match) => !isStandIn(match.groups?.['secret'] ?? '')),
      findMatches(plain, ASSIGNED, isReal),
    );
  },
};

/** Each format as a pattern that is tried where its start stands. */
const PREFIXED = TOKEN_FORMATS.flatMap((format) =>
  format.starts.map((start) => ({ start, rest: new RegExp(format.rest, 'y') })),
);

/** Finds keys by their prefix: a search for literals, then one anchored try each. */
function findByPrefix(plain: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { start, rest } of PREFIXED) {
    for (let at = plain.indexOf(start); at >= 0; at = plain.indexOf(start, at + start.length)) {
      if (/[A-Za-z0-9_]/.test(plain.charAt(at - 1))) continue;
      rest.lastIndex = at + start.length;
      const match = rest.exec(plain);
      if (match === null || PLACEHOLDER.test(match[0]) || !isVaried(match[0])) continue;
      found.push({ start: at, end: rest.lastIndex });
    }
  }
  return found;
}

/** A key is a mix of characters; `aaaa…` is not one. */
function isVaried(secret: string): boolean {
  return new Set(secret).size >= 6;
}

/** A secret in an assignment mixes letters with digits; prose and paths do not look so. */
function isSecretLike(secret: string): boolean {
  return (
    isVaried(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !/^v?\d+\./.test(secret)
  );
}

/** `user:password@` in a manual. */
function isStandIn(secret: string): boolean {
  return PLACEHOLDER.test(secret) || /^(?:pass(?:word|wd)?|pwd|secret|token|\W+)$/i.test(secret);
}
