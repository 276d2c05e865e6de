/**
 * `node test/rules/detectors/write-phone-metadata.mjs`: writes the part of the phone library's
 * metadata that is shipped. The whole is a third of what a page may load; a number of any other
 * country is read by its international form alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The countries of our jurisdictions with the islands that share their code, and others whose people write in English or live nearby. */
const COUNTRIES = 'US CA GB GG JE IM IE AU NZ DE FR ES IT NL BE PT PL AT CH SE DK NO FI IN'.split(
  ' ',
);
/** Where the library keeps how numbers are laid out: only needed to write them. */
const FORMATS = 4;

/** The file that holds it. */
export const METADATA_FILE = fileURLToPath(
  new URL('../../../src/rules/detectors/lists/phone-metadata.ts', import.meta.url),
);

/** The text of that file. */
export function renderPhoneMetadata() {
  const require = createRequire(import.meta.url);
  const whole = JSON.parse(
    readFileSync(require.resolve('libphonenumber-js/metadata.min.json'), 'utf8'),
  );
  const part = {
    version: whole.version,
    country_calling_codes: pickCallingCodes(whole.country_calling_codes),
    countries: Object.fromEntries(COUNTRIES.map((code) => [code, shorten(whole.countries[code])])),
  };
  return [
    "import type { MetadataJson } from 'libphonenumber-js/core';",
    '',
    '/**',
    ' * How phone numbers look in the countries that we know. Written by',
    ' * `test/rules/detectors/write-phone-metadata.mjs`; not edited by hand.',
    ' */',
    'export const PHONE_METADATA: MetadataJson = JSON.parse(',
    `  ${quote(JSON.stringify(part))},`,
    ');',
    '',
  ].join('\n');
}

/** The calling codes of those countries; the first country of a code stays the main one. */
function pickCallingCodes(codes) {
  return Object.fromEntries(
    Object.entries(codes)
      .map(([code, countries]) => [code, countries.filter((name) => COUNTRIES.includes(name))])
      .filter(([, countries]) => countries.length > 0),
  );
}

/** A country's metadata without formats. */
function shorten(metadata) {
  return metadata.map((field, index) => (index === FORMATS ? 0 : field));
}

/** A string as the project writes it: in single quotes. */
function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(METADATA_FILE, renderPhoneMetadata());
}
