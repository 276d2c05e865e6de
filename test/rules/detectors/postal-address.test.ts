import { postalAddress } from '../../../src/rules/detectors/postal-address.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(postalAddress, {
  found: [
    ["She's at 14 Larch Avenue if", '14 Larch Avenue'],
    ['cards to 8 Beech Close please', '8 Beech Close'],
    ['12b high street, LS1 4AP', '12b high street, LS1 4AP'],
    ['moved to SW1A 1AA', 'SW1A 1AA'],
    ['P.O. Box 186', 'P.O. Box 186'],
  ],
  silent: [
    '2 hours on the road',
    'a 5 minute drive',
    '20 people in the park',
    '3 miles of road',
    'in 2019 our way',
    'Larch Avenue is closed',
  ],
});
