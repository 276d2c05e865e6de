import { nationalInsuranceNumber } from '../../../src/rules/detectors/national-insurance-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(nationalInsuranceNumber, {
  found: [
    ["temp's NI is AB123456C can", 'AB123456C'],
    ['AB 12 34 56 C, was', 'AB 12 34 56 C'],
    ['ni number ab123456', 'ab123456'],
    ['NI: JG 10 37 59 A', 'JG 10 37 59 A'],
  ],
  silent: [
    'GB123456A',
    'AB123456E',
    'AB1234567',
    'BG123456A',
    'ab123456 is my build',
    'QQ123456C',
    'XAB123456C',
  ],
});
