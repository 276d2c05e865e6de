import { nhsNumber } from '../../../src/rules/detectors/nhs-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(nhsNumber, {
  found: [
    ['Pt 943 476 5919 transferred', '943 476 5919'],
    ['found 943 476 5919 on a letter', '943 476 5919'],
    ['NHS number 9434765919', '9434765919'],
    ['hospital letter: 943-476-5919', '943-476-5919'],
  ],
  silent: [
    'Order 943 476 5918 of my bookshelf',
    '9434765919 steps',
    'call me on 943 476 5919',
    '943-476-5919',
    'patient 943 476 5918',
    'patient 9434765919012',
  ],
});
