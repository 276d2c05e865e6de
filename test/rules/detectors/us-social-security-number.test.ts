import { usSocialSecurityNumber } from '../../../src/rules/detectors/us-social-security-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(usSocialSecurityNumber, {
  found: [
    ['it is 536-90-4399.', '536-90-4399'],
    ['SSN 536904399', '536904399'],
    ['social security: 536 90 4399', '536 90 4399'],
    ['his social is 219-09-9998', '219-09-9998'],
  ],
  silent: [
    '900-12-3456',
    '536-00-4399',
    '536-90-0000',
    '000-12-3456',
    '666-12-3456',
    '536904399',
    '536-90-43990',
    '078-05-1120',
  ],
});
