import { type Detector, readListOption } from './detector.ts';
import { isExampleDomain } from './lists/example-domains.ts';

/**
 * Personal e-mail address. E-mail addresses of a person; not shared mailboxes such as info@ or
 * press@, example domains, nor the organisation’s own contacts. Options: `allow` (more addresses
 * to leave alone).
 */
export const emailAddress: Detector = {
  id: 'email-address',
  trigger: { anyOf: ['@'], digit: false },
  looksUp: ['mailboxes'],
  find: (scan, { options, own, vocabulary }) =>
    scan.links.filter((link) => {
      if (link.kind !== 'email') return false;
      const address = scan.plain.slice(link.start, link.end).toLowerCase();
      const [local = '', domain = ''] = address.split('@');
      if (isExampleDomain(domain) || isRole(local, vocabulary.mailboxes)) return false;
      const allowed = [...own.mailboxes, ...readListOption(options, 'allow')];
      return !allowed.some((known) => known.toLowerCase() === address);
    }),
};

/** Whether the part before the `@` names a job, not a person: also `hr-team`, `info.leeds`. */
function isRole(local: string, mailboxes: ReadonlySet<string>): boolean {
  const parts = local.split(/[._+-]/);
  return mailboxes.has(local) || parts.some((part) => mailboxes.has(part.replace(/\d{1,9}$/, '')));
}
