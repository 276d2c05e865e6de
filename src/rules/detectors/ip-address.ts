import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueBefore, hasCueNear, isWordAt } from './find/neighbours.ts';
import { KNOWN_ADDRESSES } from './lists/known-addresses.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
// Must match `86.12.40.7`; must not match `1.2.3.4.5`, `300.1.1.1`.
const V4 = new RegExp(`${OCTET}(?:\\.${OCTET}){3}(?![\\d-]|\\.\\d)`, 'y');
// Must match `fe80::1ff:fe23:4567`, eight groups; the count is judged after it.
const V6 = /[0-9a-f:]{2,45}(?![0-9a-z:])/y;
// Must match `version `, `build 2.`; must not match `address `.
const VERSION =
  /(?:\b(?:v|ver|version|release|build|firmware|section|chapter|clause|oid)[ .:]{0,2}|\d[.,])$/;
// Must match `ip`, `server`; must not match `ship`.
const CUE =
  /\b(?:ips?|ipv4|address|server|host|ping|ssh|subnet|router|gateway|dns|port|logged in|connection|network|from)\b/;
const LONGEST_V6 = 45;

/**
 * IP address. IPv4 and IPv6 addresses; not version numbers, this machine’s own address,
 * documentation ranges nor public resolvers.
 */
export const ipAddress: Detector = {
  id: 'ip-address',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    const digits = listDigits(scan);
    const fours = digits.filter((at) => !isWordAt(lower, at - 1));
    return joinFound(
      findAt(lower, fours, V4, ([written], range) => isAddress(lower, written, range)),
      findAt(lower, listHexStarts(lower, digits), V6, ([written]) => isV6(written)),
    );
  },
};

/** Four small numbers are more often a version, so a word must speak for an address. */
function isAddress(lower: string, written: string, range: TextRange): boolean {
  if (isKnown(written) || hasCueBefore(lower, range, VERSION, 16)) return false;
  return written.split('.').some((octet) => Number(octet) > 31) || hasCueNear(lower, range, CUE);
}

/** Where the hexadecimal digits and colons around each digit begin. */
function listHexStarts(lower: string, digits: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (const digit of digits) {
    let at = digit;
    while (at > 0 && digit - at < LONGEST_V6 && /[0-9a-f:]/.test(lower.charAt(at - 1))) at -= 1;
    if (starts.at(-1) !== at && !isWordAt(lower, at - 1)) starts.push(at);
  }
  return starts;
}

/** Eight groups of up to four digits; `::` stands for those that are left out, once. */
function isV6(written: string): boolean {
  const halves = written.split('::');
  if (halves.length > 2 || isKnown(written)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return false;
  return halves.length === 1 ? groups.length === 8 : groups.length >= 2 && groups.length < 8;
}

function isKnown(written: string): boolean {
  return KNOWN_ADDRESSES.some((known) => known.test(written));
}
