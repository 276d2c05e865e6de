import { age } from './age.ts';
import { bankAccount } from './bank-account.ts';
import { caps } from './caps.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { dateReference } from './date-reference.ts';
import type { Detector } from './detector.ts';
import { drivingLicence } from './driving-licence.ts';
import { emailAddress } from './email-address.ts';
import { iban } from './iban.ts';
import { internalHostname } from './internal-hostname.ts';
import { ipAddress } from './ip-address.ts';
import { money } from './money.ts';
import { nationalId } from './national-id.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { nhsNumber } from './nhs-number.ts';
import { passportNumber } from './passport-number.ts';
import { passwordPhrase } from './password-phrase.ts';
import { paymentCard } from './payment-card.ts';
import { percentage } from './percentage.ts';
import { personName } from './person-name.ts';
import { phoneNumber } from './phone-number.ts';
import { placeDetail } from './place-detail.ts';
import { postalAddress } from './postal-address.ts';
import { quantity } from './quantity.ts';
import { recordNumber } from './record-number.ts';
import { secretToken } from './secret-token.ts';
import { url } from './url.ts';
import { usSocialSecurityNumber } from './us-social-security-number.ts';
import { vehiclePlate } from './vehicle-plate.ts';

/** Every detector that a policy may use; a test checks that each has a file of its name. */
export const DETECTORS: readonly Detector[] = [
  age,
  bankAccount,
  caps,
  dateOfBirth,
  dateReference,
  drivingLicence,
  emailAddress,
  iban,
  internalHostname,
  ipAddress,
  money,
  nationalId,
  nationalInsuranceNumber,
  nhsNumber,
  passportNumber,
  passwordPhrase,
  paymentCard,
  percentage,
  personName,
  phoneNumber,
  placeDetail,
  postalAddress,
  quantity,
  recordNumber,
  secretToken,
  url,
  usSocialSecurityNumber,
  vehiclePlate,
];

/** A detector by id. */
export function findDetector(id: string): Detector | undefined {
  return DETECTORS.find((detector) => detector.id === id);
}
