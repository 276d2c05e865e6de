import { describe, expect, it } from 'vitest';

import { NATIONAL_IDS } from '../../../src/rules/detectors/lists/national-ids.ts';
import { nationalId } from '../../../src/rules/detectors/national-id.ts';
import { describeDetector, markWith } from '../support/describe-detector.ts';

interface Example {
  readonly name: string;
  readonly text: string;
  readonly mark: string;
}

/** A number that its country documents as an example, with what is written around it. */
const EXAMPLES: readonly Example[] = [
  { name: 'PPS number', text: 'her PPS is 6433435F ok', mark: '6433435F' },
  { name: 'unique taxpayer reference', text: 'UTR 1955839661', mark: '1955839661' },
  {
    name: 'Steuer-Identifikationsnummer',
    text: 'Steuer-ID: 36 574 261 809',
    mark: '36 574 261 809',
  },
  {
    name: 'numéro de sécurité sociale',
    text: 'son numéro 2 95 10 99 126 111 93',
    mark: '2 95 10 99 126 111 93',
  },
  { name: 'DNI', text: 'su DNI es 54362315K', mark: '54362315K' },
  { name: 'NIE', text: 'x-2482300-w is his', mark: 'x-2482300-w' },
  { name: 'codice fiscale', text: 'RCCMNL83S18D969H', mark: 'RCCMNL83S18D969H' },
  { name: 'burgerservicenummer', text: 'BSN 1112.22.333', mark: '1112.22.333' },
  { name: 'PESEL', text: 'PESEL 83010411457', mark: '83010411457' },
  { name: 'rijksregisternummer', text: '85.07.30-033.28', mark: '85.07.30-033.28' },
  { name: 'personnummer', text: '880320-0016', mark: '880320-0016' },
];

describe.each(EXAMPLES)('$name', ({ name, text, mark }) => {
  it('is found as its country writes it', () => {
    expect(NATIONAL_IDS.map((id) => id.name)).toContain(name);
    expect(markWith(nationalId, text)).toEqual([mark]);
  });

  it('is not found with another digit in it', () => {
    const digit = /\d/.exec(mark)?.[0] ?? '';
    const at = mark.lastIndexOf(digit);
    const changed = mark.slice(0, at) + ((Number(digit) + 1) % 10) + mark.slice(at + 1);
    expect(markWith(nationalId, text.replace(mark, changed))).toEqual([]);
  });

  it('is not found as part of a longer row', () => {
    expect(markWith(nationalId, text.replace(mark, `${mark}44`))).toEqual([]);
  });
});

describe('every number', () => {
  it('has its example', () => {
    expect(NATIONAL_IDS.map((id) => id.name)).toEqual(
      expect.arrayContaining(EXAMPLES.map(({ name }) => name)),
    );
    expect(NATIONAL_IDS).toHaveLength(EXAMPLES.length);
  });
});

describeDetector(nationalId, {
  found: [],
  silent: [
    'order 1955839661 is on its way',
    'call 83010411457',
    'part 6433435F in stock',
    'ISBN 9780141036144',
    'BSN 000000000',
  ],
});

describeDetector(nationalId, {
  settings: { options: { countries: ['ie'] } },
  found: [['PPS 6433435F and PESEL 83010411457', '6433435F']],
  silent: ['RCCMNL83S18D969H'],
});
