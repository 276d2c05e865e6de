import { postalAddress } from '../../../src/rules/detectors/postal-address.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(postalAddress, {
  found: [
    ['She is at 14 Larch Avenue, bring cake', '14 Larch Avenue'],
    ['22 high street, leeds ls1 4ap', '22 high street, leeds ls1 4ap'],
    ['cards to 8 Beech Close please', '8 Beech Close'],
    ['parcel for LS1 4AP', 'LS1 4AP'],
    ['P.O. Box 186', 'P.O. Box 186'],
    ['at 14a St Mary’s Road', '14a St Mary’s Road'],
    ['12 rue de la Paix', '12 rue de la Paix'],
    ['Hauptstraße 12, Berlin', 'Hauptstraße 12'],
    ['Kiannonkatu 98', 'Kiannonkatu 98'],
    ['Via Tasso 129, Roma', 'Via Tasso 129'],
    ['Calle Mayor 5', 'Calle Mayor 5'],
    ['ul. Narewska 94', 'ul. Narewska 94'],
    ['1600 Amphitheatre Parkway Suite 3', '1600 Amphitheatre Parkway Suite 3'],
    ['Springfield, IL 62704', 'IL 62704'],
    ['D02 X285', 'D02 X285'],
    ['Ottawa K1A 0B1', 'K1A 0B1'],
    ['my zip code is 90210', '90210'],
    ['she lives at 14 Hillcrest', '14 Hillcrest'],
    ['his address: 172 Maneeži 75, Saareküla', '172 Maneeži 75'],
    ['Apt. 678', 'Apt. 678'],
    ['PSC 9009, Box 9725', 'PSC 9009, Box 9725'],
  ],
  silent: [
    'LS14 is windy',
    '2 hours down the road',
    '5 park close by',
    'a 10 minute walk',
    'top 10 things in the park',
    'via Zoom 5 times',
    'Katie 5 today',
    'Fire Brigade 5',
    'C54 were there',
    'CA 1234',
    'IN 2026 we grow',
    '£5 Park Close',
    '95 both ways near Undercliff Ave',
    '14 people came',
  ],
});

describeDetector(postalAddress, {
  settings: { options: { postcode: false } },
  found: [['14 Larch Avenue', '14 Larch Avenue']],
  silent: ['LS1 4AP', 'my zip code is 90210'],
});
