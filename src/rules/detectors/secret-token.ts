import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { findAt, listLiterals, matchAt } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import type { KeyStart } from './find/key-starts.ts';
import { isPlaceholder } from './lists/placeholders.ts';

// Must match an RSA header; must not match `PUBLIC KEY`.
const KEY_HEADER =
  /(?:-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[23]:)/y;
// Must match `-----END RSA PRIVATE KEY-----`; must not match `-----BEGIN`.
const KEY_FOOTER = /-----END (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y;
const LONGEST_KEY = 4000;
// Must match `eyJhbGciOi….eyJzdWIiOi….x`; must not match `eyJ`.
const JWT = /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/y;
// Must match `app:s3cret@db`; must not match `a.example/x@y`.
const CREDENTIALS = /:\/\/[^\s:/?#@]{1,64}:(?<secret>[^\s:/?#@]{3,128})@[^\s/?#@]{1,255}/y;
const SCHEME = /[a-z][a-z0-9+.-]{1,20}$/;
// Words before a value that is assigned: must match `bearer`, `api_key`; must not match `api`.
const ASSIGNING = /key|token|secret|bearer|basic|passwd|password|db_pass/g;
// Must match `token: abc…`, `key = "…"`; must not match `key please`.
const ASSIGNED =
  /(?:key|token|secret|bearer|basic|passwd|password|db_pass)["']?(?: ?[:=] ?| )["']?(?<mark>[A-Za-z0-9+/=_.~-]{20,256})/diy;
// What a bare `key` or `secret` is of, and the header of `basic`: must match `api `, `aws_`; must not match `the `.
const OWNER =
  /(?:api|secret|access|auth|private|client|signing|encryption|app|service|deploy|license)[ _-]?$|authorization: ?$/;
const NEEDS_OWNER: ReadonlySet<string> = new Set(['key', 'secret', 'basic']);
// A row of characters without a blank that could hold a key.
const LEAST_ROW = 16;
const UNUSUAL = /[\dA-Z_]/;

/**
 * Key or token. Keys with a provider’s prefix, private keys, JSON web tokens, credentials in
 * addresses and assigned secrets; not documented placeholders.
 */
export const secretToken: Detector = {
  id: 'secret-token',
  trigger: ({ keyStarts }) => ({
    anyOf: [
      ...new Set(keyStarts.map(({ start }) => start.toLowerCase())),
      ...['key', 'token', 'secret', 'bearer', 'basic', 'passwd', 'password', 'db_pass'],
      ...['-----begin', 'putty-user-key', 'eyj', '://'],
    ],
    digit: false,
  }),
  looksUp: ['tokens'],
  find({ plain, lower }, { vocabulary }) {
    return joinFound(
      findByPrefix(plain, vocabulary.keyStarts),
      findPrivateKeys(plain),
      findAt(plain, listTokenStarts(plain), JWT),
      findCredentials(plain),
      findAt(plain, listAssigning(lower), ASSIGNED, isAssignedSecret),
    );
  },
};

/** Finds keys by their prefix, in rows of characters that are long enough to hold one. */
function findByPrefix(plain: string, keyStarts: readonly KeyStart[]): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { start: index, end } of listLongRows(plain)) {
    const row = plain.slice(index, end);
    if (!UNUSUAL.test(row)) continue;
    for (const { start, rest } of keyStarts) {
      for (let at = row.indexOf(start); at >= 0; at = row.indexOf(start, at + start.length)) {
        const range = readKey(plain, index + at, start, rest);
        if (range !== undefined) found.push(range);
      }
    }
  }
  return found;
}

/** Rows of characters without a blank: keys have none, and prose has few rows that long. */
function listLongRows(plain: string): readonly TextRange[] {
  const rows: TextRange[] = [];
  for (let start = 0; start + LEAST_ROW <= plain.length; ) {
    // From the last character that the row needs back: where that is a blank, the rest is skipped.
    let at = start + LEAST_ROW - 1;
    while (at >= start && !isBlank(plain, at)) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + LEAST_ROW;
    while (end < plain.length && !isBlank(plain, end)) end += 1;
    rows.push({ start, end });
    start = end + 1;
  }
  return rows;
}

/** A blank, a line break or another control character. */
function isBlank(plain: string, at: number): boolean {
  return plain.charCodeAt(at) <= 0x20;
}

/** The key that begins with a prefix at an offset. */
function readKey(plain: string, at: number, start: string, rest: RegExp): TextRange | undefined {
  if (/\w/.test(plain.charAt(at - 1))) return undefined;
  const range = matchAt(rest, plain, at + start.length);
  if (range === undefined) return undefined;
  const key = plain.slice(range.start, range.end);
  return isPlaceholder(key) || !isVaried(key) ? undefined : { start: at, end: range.end };
}

/** Where a JSON web token may begin: not inside a longer row. */
function listTokenStarts(plain: string): readonly number[] {
  return listLiterals(plain, ['eyJ']).filter((at) => !/[\w.-]/.test(plain.charAt(at - 1)));
}

/** A private key from its header to its footer, or the header where the rest was cut. */
function findPrivateKeys(plain: string): readonly TextRange[] {
  const places = listLiterals(plain, ['-----BEGIN', 'PuTTY-User-Key-File']);
  return findAt(plain, places, KEY_HEADER).flatMap(({ start, end }) => {
    const footer = plain.slice(end, end + LONGEST_KEY).indexOf('-----END');
    const body = footer < 0 ? end : end + footer;
    if (/example|redacted/i.test(plain.slice(start, body))) return [];
    return [{ start, end: matchAt(KEY_FOOTER, plain, body)?.end ?? end }];
  });
}

/** `scheme://user:password@host`, from the colon back to the scheme. */
function findCredentials(plain: string): readonly TextRange[] {
  const isReal = (match: RegExpExecArray) => !isStandIn(match.groups?.['secret'] ?? '');
  return findAt(plain, listLiterals(plain, ['://']), CREDENTIALS, isReal).flatMap(
    ({ start, end }) => {
      const scheme = SCHEME.exec(plain.slice(Math.max(0, start - 21), start).toLowerCase())?.[0];
      return scheme === undefined ? [] : [{ start: start - scheme.length, end }];
    },
  );
}

/** A key is a mix of characters; `aaaa…` is not one. */
function isVaried(secret: string): boolean {
  return new Set(secret.slice(0, 64)).size >= 6;
}

/** Where a word for a key stands that says what it opens. */
function listAssigning(lower: string): readonly number[] {
  return [...lower.matchAll(ASSIGNING)].flatMap(({ index, 0: word }) =>
    NEEDS_OWNER.has(word) && !OWNER.test(lower.slice(Math.max(0, index - 16), index))
      ? []
      : [index],
  );
}

/** What is assigned mixes letters with digits; prose and paths do not look so. */
function isAssignedSecret(match: RegExpExecArray): boolean {
  const secret = match.groups?.['mark'] ?? '';
  if (!isVaried(secret) || isPlaceholder(match[0])) return false;
  // Must match `a8`; must not match `v1.2`.
  return /\d/.test(secret) && /[A-Za-z]/.test(secret) && !/^v?\d{1,9}\./.test(secret);
}

/** `user:password@` in a manual. */
function isStandIn(secret: string): boolean {
  return (
    isPlaceholder(secret) || /^(?:pass(?:word|wd)?|pwd|secret|token|[^\w]{1,128})$/i.test(secret)
  );
}
