import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';

// Must match `payroll.corp.internal`, `db01.lan`; must not match `the.internal`.
const INTERNAL =
  /(?<![\p{L}\d@-])(?:[a-z0-9](?:[a-z0-9_-]{0,62})\.){1,6}(?:internal|local|lan|corp|intranet|intra|private|localdomain|home\.arpa|svc\.cluster\.local)(?![\p{L}\d-]|\.[\p{L}\d])/giu;
// Must match `https://intranet/`, `http://wiki:8080`; must not match `https://a.example`.
const SHORT_HOST = /\bhttps?:\/\/(?!localhost\b)[a-z][a-z0-9-]{1,30}(?=[:/]|\s|$)(?!\.)/giu;
// Must match `10.20.30.40`, `192.168.1.20`; must not match `8.8.8.8`.
const PRIVATE_IP =
  /(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.]*\d)/gu;
// Must match `\\fileserver01\finance`; must not match `\\`.
const SHARE = /\\\\[a-z0-9][\w.-]{1,30}\\[\w$. -]{1,40}/giu;
const INSIDE_NAME =
  /^(?:vpn|intranet|intra|internal|staging|stage|dev|uat|preprod|prod|admin|jira|confluence|gitlab|jenkins|wiki|sso|citrix|owa|rdp|jumpbox|bastion|payroll|hr|db|sql|crm|erp)\d*[.-]/;

export const internalHostname: Detector = {
  id: 'internal-hostname',
  title: 'Internal address',
  finds:
    'Host names that only work inside: .internal, .local, .corp, private IP addresses, file shares, and names such as vpn. of the organisation’s own domains.',
  find({ plain, links }, { own }) {
    const ownHosts = links.filter((link) => {
      if (link.kind !== 'url' || own.domains.length === 0) return false;
      const host = readHost(plain.slice(link.start, link.end));
      return INSIDE_NAME.test(host) && own.domains.some((domain) => host.endsWith(`.${domain}`));
    });
    return joinFound(
      findMatches(plain, INTERNAL, ([written]) => isHostName(written)),
      findMatches(plain, SHORT_HOST),
      findMatches(plain, PRIVATE_IP),
      findMatches(plain, SHARE),
      ownHosts,
    );
  },
};

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
