import { type Detector, readListOption } from './detector.ts';
import { ROLE_MAILBOXES } from './role-mailboxes.ts';

// Must match `example.com` and `a.example`; must not match `examples.com`.
const EXAMPLE_DOMAIN = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/i;

export const emailAddress: Detector = {
  id: 'email-address',
  title: 'Personal e-mail address',
  finds:
    'E-mail addresses of a person; not shared mailboxes such as info@ or press@, example domains, nor the organisation’s own contacts. Options: `allow` (more addresses to leave alone).',
  find: (scan, { options, own }) =>
    scan.links.filter((link) => {
      if (link.kind !== 'email') return false;
      const address = scan.plain.slice(link.start, link.end).toLowerCase();
      const [local = '', domain = ''] = address.split('@');
      if (EXAMPLE_DOMAIN.test(domain) || isRole(local)) return false;
      const allowed = [...own.mailboxes, ...readListOption(options, 'allow')];
      return !allowed.some((known) => known.toLowerCase() === address);
    }),
};

/** Whether the part before the `@` names a job, not a person: also `hr-team`, `info.leeds`. */
function isRole(local: string): boolean {
  const parts = local.split(/[._+-]/);
  return (
    ROLE_MAILBOXES.has(local) || parts.some((part) => ROLE_MAILBOXES.has(part.replace(/\d+$/, '')))
  );
}
