import { iban } from '../../../src/rules/detectors/iban.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(iban, {
  found: [
    ['IBAN GB82 WEST 1234 5698 7654 32 IS', 'GB82 WEST 1234 5698 7654 32'],
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['nl91 abna 0417 1643 00.', 'nl91 abna 0417 1643 00'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['IE29AIBK93115212345678', 'IE29AIBK93115212345678'],
    ['ES9121000418450200051332', 'ES9121000418450200051332'],
  ],
  silent: [
    'XX82 WEST 1234 5698 7654 32',
    'AGB82WEST12345698765432',
    'GB82 WEST 1234 5698 7654 33',
    'GB82 is a flight',
    'DE893704004405320130001',
  ],
});
