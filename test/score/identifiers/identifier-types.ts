import type { DetectorOptions } from '../../../src/rules/detectors/detector.ts';

/** A detector as it is asked for one type of a labelled sample. */
export interface DetectorUse {
  readonly id: string;
  readonly options?: DetectorOptions;
}

/** The samples label every name; a rule asks for fewer kinds. */
const PERSON_KINDS = ['title', 'role', 'possessive', 'place', 'full', 'context'];

/**
 * Which detectors stand for which type of the samples. Types that are not here (organisations,
 * countries, nationalities, job titles) have no detector: they are not identifiers of a person.
 */
export const IDENTIFIER_TYPES: ReadonlyMap<string, readonly DetectorUse[]> = new Map([
  ['AGE', [{ id: 'age' }]],
  ['CREDIT_CARD', [{ id: 'payment-card' }]],
  ['DATE_TIME', [{ id: 'date-reference' }]],
  ['DOMAIN_NAME', [{ id: 'url' }]],
  ['EMAIL_ADDRESS', [{ id: 'email-address' }]],
  ['IBAN_CODE', [{ id: 'iban' }]],
  ['IP_ADDRESS', [{ id: 'ip-address' }]],
  ['PERSON', [{ id: 'person-name', options: { kinds: PERSON_KINDS } }]],
  ['PHONE_NUMBER', [{ id: 'phone-number' }]],
  ['STREET_ADDRESS', [{ id: 'postal-address' }]],
  ['US_DRIVER_LICENSE', [{ id: 'driving-licence' }]],
  ['US_SSN', [{ id: 'us-social-security-number' }]],
  ['ZIP_CODE', [{ id: 'postal-address' }]],
]);
