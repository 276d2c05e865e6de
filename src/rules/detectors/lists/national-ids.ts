import { validate as isBelgian } from 'stdnum/lib/esm/be/nn';
import { validate as isGerman } from 'stdnum/lib/esm/de/idnr';
import { validate as isSpanish } from 'stdnum/lib/esm/es/dni';
import { validate as isSpanishForeigner } from 'stdnum/lib/esm/es/nie';
import { validate as isFrench } from 'stdnum/lib/esm/fr/nir';
import { validate as isBritishTaxpayer } from 'stdnum/lib/esm/gb/utr';
import { validate as isIrish } from 'stdnum/lib/esm/ie/pps';
import { validate as isItalian } from 'stdnum/lib/esm/it/codicefiscale';
import { validate as isDutch } from 'stdnum/lib/esm/nl/bsn';
import { validate as isPolish } from 'stdnum/lib/esm/pl/pesel';
import { validate as isSwedish } from 'stdnum/lib/esm/se/personnummer';

/** One country's number of a person. */
export interface NationalId {
  readonly country: string;
  /** What it is called there. */
  readonly name: string;
  /** Its form in lower case, sticky; it begins at a word. */
  readonly form: RegExp;
  /** Whether the check digits hold; `validate` of the library. */
  readonly validate: (written: string) => { readonly isValid: boolean };
  /** Words that must stand near; absent where form and check digits cannot be chance. */
  readonly cue?: RegExp;
}

/**
 * Numbers that governments give to people, with a checksum that the library knows. Those that any
 * row of digits could be by chance are found only near their name.
 */
export const NATIONAL_IDS: readonly NationalId[] = [
  {
    country: 'IE',
    name: 'PPS number',
    // Must match `1234567t`, `1234567 ta`; must not match `12345678`.
    form: /\d{7} ?[a-w][ahwtx]?(?![a-z\d])/y,
    validate: isIrish,
    cue: /\b(?:pps|ppsn|pps ?no|personal public service|revenue|social welfare)\b/,
  },
  {
    country: 'GB',
    name: 'unique taxpayer reference',
    // Must match `1955839661`; must not match eleven digits.
    form: /\d{5} ?\d{5}(?!\d)/y,
    validate: isBritishTaxpayer,
    cue: /\b(?:utr|taxpayer reference|tax reference)\b/,
  },
  {
    country: 'DE',
    name: 'Steuer-Identifikationsnummer',
    // Must match `36 574 261 809`; must not match twelve digits.
    form: /\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/y,
    validate: isGerman,
    cue: /\b(?:steuer|steuer-?id|idnr|id-?nr|tin|tax id|identifikationsnummer)\b/,
  },
  {
    country: 'FR',
    name: 'numéro de sécurité sociale',
    // Must match `2 95 10 99 126 111 93`; must not match `3 95 10 99 126 111 93`.
    form: /[12] ?\d\d ?\d\d ?\d[\dab] ?\d{3} ?\d{3} ?\d\d(?!\d)/y,
    validate: isFrench,
  },
  {
    country: 'ES',
    name: 'DNI',
    // Must match `54362315k`, `54362315-k`; must not match `54362315`.
    form: /\d{8}[- ]?[a-hj-np-tv-z](?![a-z\d])/y,
    validate: isSpanish,
    cue: /\b(?:dni|nif|documento)\b/,
  },
  {
    country: 'ES',
    name: 'NIE',
    // Must match `x2482300w`, `x-2482300-w`; must not match `a2482300w`.
    form: /[xyz]-?\d{7}-?[a-hj-np-tv-z](?![a-z\d])/y,
    validate: isSpanishForeigner,
  },
  {
    country: 'IT',
    name: 'codice fiscale',
    // Must match `rccmnl83s18d969h`; must not match `rccmnl83s18d969`.
    form: /[a-z]{6}\d\d[abcdehlmprst]\d\d[a-z]\d{3}[a-z](?![a-z\d])/y,
    validate: isItalian,
  },
  {
    country: 'NL',
    name: 'burgerservicenummer',
    // Must match `1112.22.333`, `111222333`; must not match ten digits.
    form: /\d{4}\.?\d\d\.?\d{3}(?!\d)/y,
    validate: isDutch,
    cue: /\b(?:bsn|burgerservicenummer|sofi)/,
  },
  {
    country: 'PL',
    name: 'PESEL',
    // Must match `83010411457`; must not match twelve digits.
    form: /\d{11}(?!\d)/y,
    validate: isPolish,
    cue: /\bpesel/,
  },
  {
    country: 'BE',
    name: 'rijksregisternummer',
    // Must match `85.07.30-033.28`; must not match `85.07.30`.
    form: /\d\d\.\d\d\.\d\d-\d{3}\.\d\d(?!\d)/y,
    validate: isBelgian,
  },
  {
    country: 'SE',
    name: 'personnummer',
    // Must match `880320-0016`, `19880320-0016`; must not match `8803200016`.
    form: /(?:19|20)?\d{6}[-+]\d{4}(?!\d)/y,
    validate: isSwedish,
  },
];
