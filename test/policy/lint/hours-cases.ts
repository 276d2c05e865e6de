import { type LintCase, writeSound } from './lint-fixtures.ts';

/** The sound policy with a contact that answers at some hours. */
function writeHours(hours: string): string {
  return writeSound({
    contacts: `{ comms: { name: Comms, mail: comms@meadowbank.example, hours: ${hours} } }`,
  });
}

/** The checks of when a contact answers, and of who stands in. */
export const HOURS_CASES: Readonly<Record<string, LintCase>> = {
  'unknown-zone': {
    bad: writeHours(
      "{ zone: Europe/Lodnon, open: [{ days: [mon], from: '09:00', until: '17:00' }] }",
    ),
    says: 'there is no time zone "Europe/Lodnon"',
    good: writeHours(
      "{ zone: Europe/London, open: [{ days: [mon], from: '09:00', until: '17:00' }] }",
    ),
  },
  'never-open': {
    bad: writeHours("{ zone: UTC, open: [{ days: [mon], from: '09:00', until: '09:00' }] }"),
    says: 'these hours never open',
    good: writeHours('Mon–Fri 9–17'),
  },
  'own-stand-in': {
    bad: writeSound({
      contacts: '{ comms: { name: Comms, mail: a@meadowbank.example, outOfHours: comms } }',
    }),
    says: '"comms" sends people to itself out of hours',
    good: writeSound({
      contacts:
        "{ comms: { name: Comms, mail: a@meadowbank.example, outOfHours: desk }, desk: { name: Desk, phone: '1' } }",
    }),
  },
};
