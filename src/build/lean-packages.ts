import { resolve } from 'node:path';

import type { Plugin } from 'vite';

/** A part of a package that no page needs, and what stands there instead. */
interface Cut {
  /** The end of the module's path. */
  readonly module: string;
  readonly found: RegExp;
  readonly instead: string;
}

const PHONES = '/libphonenumber-js/es6-modern/';

/** Numbers of persons that detectors know; each module has one number's names and forms too. */
const PERSONS =
  'be/nn de/idnr es/dni es/nie fr/nir gb/nino gb/utr ie/pps it/codicefiscale nl/bsn pl/pesel us/ssn'.split(
    ' ',
  );

/**
 * What detectors ask of each package is less than it can do, and bundlers cannot see what a class or
 * a table is not asked for.
 */
const CUTS: readonly Cut[] = [
  // Numbers come without extension and as no `tel:` address: digits, perhaps after a plus sign.
  {
    module: `${PHONES}parse.js`,
    found: /extractFormattedPhoneNumberFromPossibleRfc3966NumberUri\(text, \{.*?\n {2}\}\);/gs,
    instead: 'extractFormattedPhoneNumber(text, extract, v2);',
  },
  {
    module: `${PHONES}parse.js`,
    found: /\n {2}const withExtensionStripped = .*?\n {2}\}\n/gs,
    instead: '\n',
  },
  {
    module: `${PHONES}helpers/isViablePhoneNumber.js`,
    found: /'\(\?:' \+ createExtensionPattern\(\) \+ '\)\?'/gs,
    instead: "''",
  },
  {
    module: `${PHONES}helpers/parseDigits.js`,
    found: /export const DIGITS = \{.*?\n\};/gs,
    instead: "export const DIGITS = { ...'0123456789' };",
  },
  // Of the older form of the answer, nothing is asked.
  {
    module: `${PHONES}parse.js`,
    found: /\n {2}\/\/ Check if national phone number pattern matches the number\..*?\n\}\n/gs,
    instead: '\n}\n',
  },
  // Of a number we ask whether it is valid; nobody writes it in another form.
  {
    module: `${PHONES}PhoneNumber.js`,
    found: /\n {2}setExt\(ext\) \{.*?(?=\n {2}isValid\(\) \{)/gs,
    instead: '',
  },
  {
    module: `${PHONES}PhoneNumber.js`,
    found: /\n {2}isNonGeographic\(\) \{.*?(?=\n\}\n)/gs,
    instead: '',
  },
  {
    module: `${PHONES}metadata.js`,
    found: /\n {2}formats\(\) \{\n {4}const formats.*?\n {2}\}\n/gs,
    instead: '\n',
  },
  // The length, the form and the check of each country's numbers are asked, and nothing else of it.
  {
    module: '/ibantools/jsnext/ibantools.js',
    found:
      /(?<=[{,]\s*)(?:IBANRegistry|SEPA|bank_identifier|branch_indentifier|account_indentifier): (?:true|'[^']*'),?/gs,
    instead: '',
  },
  {
    module: '/ibantools/jsnext/ibantools.js',
    found: /\n {4}[A-Z]{2}: \{\},/gs,
    instead: '',
  },
  // A draft is folded before a detector reads it: no digit or hyphen of another form is left.
  {
    module: '/stdnum/lib/esm/util/strings/clean.js',
    found: /const mapped = \{.*?\n\};/gs,
    instead: 'const mapped = {};',
  },
  ...PERSONS.map((number) => ({
    module: `/stdnum/lib/esm/${number}.js`,
    found:
      /(?<=const impl = \{)\n {4}name: .*?(?=\n {4}compact\()|\n {4}format\(input\) \{.*?\n {4}\},/gs,
    instead: '',
  })),
  // Of the Irish number of companies only the check digit, which that of persons has too.
  {
    module: '/stdnum/lib/esm/ie/vat.js',
    found: /\nconst impl = .*? = impl;/gs,
    instead: '',
  },
];

/**
 * The entry of a package that is written for browsers of ten years ago, and the same code without
 * that: 2 kB less after gzip.
 */
const MODERN_ENTRIES = {
  'libphonenumber-js/core': resolve(
    'node_modules/libphonenumber-js/es6-modern/parsePhoneNumber.js',
  ),
};

/**
 * Packages without what no page asks of them: 6 kB less after gzip. Stops the build when a package
 * has changed so that there is nothing to cut.
 */
export function leanPackages(): Plugin {
  return {
    name: 'forepost:lean-packages',
    config: () => ({ resolve: { alias: MODERN_ENTRIES } }),
    transform: (code, id) => cutFrom(code, id),
  };
}

/** The code of a module as it is built; `undefined` for one that stays as it is. */
export function cutFrom(code: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
  const cuts = CUTS.filter(({ module }) => path.endsWith(module));
  if (cuts.length === 0) return undefined;
  return cuts.reduce((text, { found, instead }) => {
    const cut = text.replace(found, () => instead);
    if (cut === text) throw new Error(`${path}: nothing there is like ${found.source}.`);
    return cut;
  }, code);
}

/** The ends of the paths of the modules that are cut. */
export const CUT_MODULES: readonly string[] = [...new Set(CUTS.map(({ module }) => module))];
