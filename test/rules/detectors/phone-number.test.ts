import { phoneNumber } from '../../../src/rules/detectors/phone-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(phoneNumber, {
  found: [
    ['ring Steve on 07700 900 731, he', '07700 900 731'],
    ['ON HIS MOBILE: +44 (0)7911 123456', '+44 (0)7911 123456'],
    ['call 020 7946 0958', '020 7946 0958'],
    ['(212) 736-5000', '(212) 736-5000'],
    ['+353 87 123 4567', '+353 87 123 4567'],
  ],
  silent: [
    'Samaritans: 116 123, free',
    'Ring NHS 111',
    'Childline 0800 1111',
    'our line 0300 123 1234',
    '0808 808 0000',
    '+1 800 273 8255',
    'const phone = "07700 900731";',
    'order 07911123456',
    '2026-11-22 10:30',
    '9fceb02d0ae598e95dc970b74767f19372d61af8',
  ],
});
