import type { TextRange } from '../../shared/text-range.ts';
import { classOf, DIGIT, LETTER } from './character-class.ts';

/** A web address or an e-mail address in the plain text. */
export interface Link extends TextRange {
  readonly kind: 'url' | 'email';
}

const MAX_LINK_LENGTH = 400;
const MAX_LEFT = 80;
// What may stand left of the first dot. Must match `@`; must not match a blank.
const LEFT_UNIT = /[A-Za-z0-9_+%@:/~-]/;
// Must match `https://a.example/x`; must not match `a..b`.
const WEB =
  /(?:[a-z][a-z0-9+-]{1,15}:\/\/)[^\s<>"'`|\\^{}]{1,400}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}([\p{L}]{2,24})(?![\p{L}\p{N}])(?::\d{1,5})?(?:[/?#][^\s<>"'`|\\^{}]{0,400})?/iuy;
// Must match `jo.smith+x@mail.example`; must not match `@jo`.
const MAIL =
  /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}[\p{L}]{2,24}(?![\p{L}\p{N}@])/iuy;
/** Punctuation of the sentence around an address, where it ends with it. */
const TRAILING = '.,;:!?)]}>*_';

// Endings that make two joined words an address; others, and English words such as `it`, need
// `://`, `www.` or a path.
const KNOWN_ENDINGS = new Set(
  (
    'com org net edu gov mil int uk ie eu ca au nz za de fr es nl ch se dk fi pl cz pt gr ro hu ru ' +
    'ua tr jp cn kr br mx info biz io ai app dev co tv ly gl gg nhs scot wales cymru london online ' +
    'store xyz tech cloud example invalid localhost internal lan corp intranet'
  ).split(' '),
);

/** Finds web and e-mail addresses, in order. Starts from dots and colons only, so prose costs little. */
export function findLinks(plain: string): readonly Link[] {
  const links: Link[] = [];
  const seeds = { dot: plain.indexOf('.'), scheme: plain.indexOf('://') };
  let done = 0;
  for (let seed = takeSeed(plain, seeds); seed >= 0; seed = takeSeed(plain, seeds)) {
    if (seed < done) continue;
    const link = readLink(plain, findLeft(plain, seed, done), seed);
    if (link === undefined) continue;
    links.push(link);
    done = link.end;
  }
  return links;
}

/** Where the next `.` and the next `://` stand; -1 when there are no more. */
interface Seeds {
  dot: number;
  scheme: number;
}

/** The next `.` between two word characters, or `://`; -1 at the end. */
function takeSeed(plain: string, seeds: Seeds): number {
  while (seeds.dot >= 0 && (seeds.scheme < 0 || seeds.dot < seeds.scheme)) {
    const { dot } = seeds;
    seeds.dot = plain.indexOf('.', dot + 1);
    // Behind most dots stands a blank, so that side is asked first.
    if (dot > 0 && isAddressUnit(plain, dot + 1) && isAddressUnit(plain, dot - 1)) return dot;
  }
  const { scheme } = seeds;
  if (scheme >= 0) seeds.scheme = plain.indexOf('://', scheme + 1);
  return scheme;
}

/** A letter of any script or a digit. */
function isAddressUnit(plain: string, at: number): boolean {
  const unitClass = at < plain.length ? classOf(plain.charCodeAt(at)) : 0;
  return unitClass === LETTER || unitClass === DIGIT;
}

/** Where the run of address characters around the seed begins. */
function findLeft(plain: string, seed: number, floor: number): number {
  let at = seed;
  while (at > floor && seed - at < MAX_LEFT) {
    const before = plain.charAt(at - 1);
    if (before !== '.' && !LEFT_UNIT.test(before) && !isAddressUnit(plain, at - 1)) break;
    at -= 1;
  }
  while (at < seed && !isAddressUnit(plain, at)) at += 1;
  return at;
}

/** Reads an address that begins at `start`, or just after a sign inside the run. */
function readLink(plain: string, start: number, seed: number): Link | undefined {
  const mail = matchAt(MAIL, plain, start);
  if (mail !== undefined && mail.end > seed) return { ...mail, kind: 'email' };
  for (let at = start; at <= seed; at += 1) {
    if (at > start && isAddressUnit(plain, at - 1)) continue;
    const web = matchAt(WEB, plain, at);
    if (web !== undefined && web.end > seed && isWebAddress(plain, web)) {
      return { ...web, kind: 'url' };
    }
  }
  return undefined;
}

/** Matches a sticky pattern at one place, without trailing punctuation. */
function matchAt(pattern: RegExp, plain: string, at: number): TextRange | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(plain)?.[0].slice(0, MAX_LINK_LENGTH);
  if (found === undefined) return undefined;
  let { length } = found;
  while (length > 0 && TRAILING.includes(found.charAt(length - 1))) length -= 1;
  return { start: at, end: at + length };
}

/** `today.great` is a missing blank, not an address. */
function isWebAddress(plain: string, range: TextRange): boolean {
  const text = plain.slice(range.start, range.end).toLowerCase();
  if (text.includes('://') || text.startsWith('www.')) return true;
  const host = text.split(/[/?#:]/)[0] ?? '';
  if (text.charAt(host.length) === '/') return true;
  return KNOWN_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1));
}
