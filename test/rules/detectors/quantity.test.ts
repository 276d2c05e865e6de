import { quantity } from '../../../src/rules/detectors/quantity.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(quantity, {
  found: [
    ['3,417 new sign-ups since', '3,417 new sign-ups'],
    ['12 beds and 2.5 kg', '12 beds', '2.5 kg'],
    ['40k followers, 12 people', '40k followers', '12 people'],
    ['5 units and 30 mcg', '5 units', '30 mcg'],
  ],
  silent: ['4 was enough', 'in 2019 was', '£40 notes', 'room 4'],
});
