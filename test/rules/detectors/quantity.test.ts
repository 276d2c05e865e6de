import { quantity } from '../../../src/rules/detectors/quantity.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(quantity, {
  found: [
    ['3,417 new sign-ups since', '3,417 new sign-ups'],
    ['12 beds and 2.5 kg', '12 beds', '2.5 kg'],
  ],
  silent: ['in 2019 was', '£40 notes', 'room 4'],
});
