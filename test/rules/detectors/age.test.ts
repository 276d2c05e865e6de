import { age } from '../../../src/rules/detectors/age.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(age, {
  found: [
    ['61M, sternotomy', '61M'],
    ['34 y/o with chest pain', '34 y/o'],
    ['A 34-year-old and a 6 month old', '34-year-old', '6 month old'],
    ['ninety-two year old lady', 'ninety-two year old'],
    ['aged 90', 'aged 90'],
    ['G2P1 at 28/40 today', '28/40'],
    ['(78F) fall at home', '78F'],
    ['34/F with a rash', '34/F'],
  ],
  silent: [
    '61M users in a year',
    'raised £61M.',
    'Parking on the M6',
    'I have 34 years of service',
    'version 2.61M',
    'the 61MB file',
    'ages ago',
  ],
});
