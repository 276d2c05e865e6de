/** The most that a host name may have. */
const MAX_HOST = 253;

// Must match `forum.example`, `intranet` and `*.forum.example`; must not match `*.com`, `*`, `a b`,
// `https://forum.example`, `forum.example/news` nor `forum.example:8443`.
const HOST =
  /^(?:\*\.(?=[^.]+\.))?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * A host that an organisation adds, as browsers write it: lower case, other scripts in their ASCII
 * form, with `*.` in front where everything below it is meant. `undefined` for anything else, such
 * as a whole address, a port, or a star that would stand for the whole web.
 */
export function readSiteHost(given: string): string | undefined {
  const trimmed = given.trim();
  if (trimmed.length > MAX_HOST || !HOST.test(trimmed)) return undefined;
  const star = trimmed.startsWith('*.') ? '*.' : '';
  const address = `https://${trimmed.slice(star.length)}/`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const isNumber = /^[\d.]+$/.test(hostname);
  // `127.1` and `2130706433` are read as an address of numbers that nobody has written.
  if (isNumber && (star !== '' || hostname !== trimmed)) return undefined;
  return `${star}${hostname}`;
}

/** The match pattern of a host that was read. Only over https: what is typed there goes over it too. */
export function patternOfHost(host: string): string {
  return `https://${host}/*`;
}

/** Whether one host pattern takes in another, such as `*.forum.example` `en.forum.example`. */
export function coversHost(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  const bare = narrow.startsWith('*.') ? narrow.slice(2) : narrow;
  return bare === wide.slice(2) || bare.endsWith(wide.slice(1));
}

/** The host of a match pattern, such as `*.slack.com` of `https://*.slack.com/*`. */
export function hostOfPattern(pattern: string): string {
  // Must match `https://x.com/*`; must not match `x.com`.
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
}
