import { passportNumber } from '../../../src/rules/detectors/passport-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(passportNumber, {
  found: [
    ['her passport number is 533401372', '533401372'],
    ['Passport no: LN1234567', 'LN1234567'],
    ['passport: C01X00T47', 'C01X00T47'],
    ['PASSPORT # 925665416.', '925665416'],
    ['passport (British) 533401372', '533401372'],
  ],
  silent: [
    'my passport expires in 2031',
    'passport photos cost 1299',
    '533401372 is not mine',
    'passport office, call 03002220000',
    'the passport queue had 533401372345 people',
  ],
});
