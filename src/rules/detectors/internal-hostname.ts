import type { Link } from '../text/find-links.ts';
import type { Scan } from '../text/scan.ts';
import type { Detector } from './detector.ts';
import { findAt, listDigits, listLiterals } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { isWordAt } from './find/neighbours.ts';

const ENDINGS = ['.internal', '.local', '.lan', '.corp', '.intra', '.private', '.home.arpa'];
// Must match `payroll.corp.internal`, `db01.lan`; must not match `a.international`.
const INTERNAL =
  /(?:[a-z0-9][a-z0-9_-]{0,62}\.){1,6}(?:internal|local|lan|corp|intranet|intra|private|localdomain|home\.arpa|svc\.cluster\.local)(?![\p{L}\d-]|\.[\p{L}\d])/uy;
// Must match `https://intranet/`, `http://wiki:8080`; must not match `https://a.example`.
const SHORT_HOST = /https?:\/\/(?!localhost\b)[a-z][a-z0-9-]{1,30}(?=[:/]|\s|$)/y;
// Must match `10.20.30.40`, `192.168.1.20`; must not match `8.8.8.8`.
const PRIVATE_IP =
  /(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.]{0,4}\d)/y;
// Must match `\\\\fileserver01\\finance`; must not match `\\\\`.
const SHARE = /\\\\[a-z0-9][\w.-]{1,30}\\[\w$.-]{1,30}(?: [\w$.-]{1,20}){0,3}/y;
const INSIDE_NAME =
  /^(?:vpn|intranet|intra|internal|staging|stage|dev|uat|preprod|prod|admin|jira|confluence|gitlab|jenkins|wiki|sso|citrix|owa|rdp|jumpbox|bastion|payroll|hr|db|sql|crm|erp)\d*[.-]/;
const LONGEST_HOST = 200;

/**
 * Internal address. Host names that only work inside: .internal, .local, .corp, private IP
 * addresses, file shares, and names such as vpn. of the organisation’s own domains.
 */
export const internalHostname: Detector = {
  id: 'internal-hostname',
  // Every host and every address has a dot; a host without one comes after `://` or `\\\\`.
  trigger: { anyOf: ['.', '://', '\\\\'], digit: false },
  find(scan, { own }) {
    const { lower } = scan;
    const addresses = listDigits(scan).filter((at) => !/[\d.]/.test(lower.charAt(at - 1)));
    return joinFound(
      findAt(lower, listHosts(lower), INTERNAL, ([written]) => isHostName(written)),
      findAt(lower, listLiterals(lower, ['http://', 'https://']), SHORT_HOST),
      findAt(lower, addresses, PRIVATE_IP),
      findAt(lower, listLiterals(lower, ['\\\\']), SHARE),
      scan.links.filter((link) => isOwnInside(scan, link, own.domains)),
    );
  },
};

/** Where names with an ending for inside begin. */
function listHosts(lower: string): readonly number[] {
  const places = listLiterals(lower, ENDINGS).map((dot) => {
    let at = dot;
    while (at > 0 && dot - at < LONGEST_HOST && isHostUnit(lower, at - 1)) at -= 1;
    while (at < dot && !isWordAt(lower, at)) at += 1;
    return at;
  });
  // After `@` it is the domain of a mail address.
  return places.filter((at) => lower.charAt(at - 1) !== '@');
}

/** A letter, a digit, or what joins them in a host name. */
function isHostUnit(lower: string, at: number): boolean {
  return isWordAt(lower, at) || /[._-]/.test(lower.charAt(at));
}

/** A name for inside under one of the organisation's own domains. */
function isOwnInside(scan: Scan, link: Link, domains: readonly string[]): boolean {
  if (link.kind !== 'url' || domains.length === 0) return false;
  const host = readHost(scan.plain.slice(link.start, link.end));
  return INSIDE_NAME.test(host) && domains.some((domain) => host.endsWith(`.${domain}`));
}

/** `shop.local` may be English; a host has three parts, a digit or a hyphen. */
function isHostName(written: string): boolean {
  const labels = written.split('.');
  if (labels.some((label) => label === '')) return false;
  return labels.length > 2 || /[\d-]/.test(written) || /\.(?:lan|corp|internal)$/i.test(written);
}

/** The host of an address. */
function readHost(address: string): string {
  return (
    address
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/?#:]/)[0] ?? ''
  ).replace(/^www\./, '');
}
