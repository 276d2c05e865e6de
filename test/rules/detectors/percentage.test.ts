import { percentage } from '../../../src/rules/detectors/percentage.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(percentage, {
  found: [
    ['churn hit 9% and 4.5 per cent', '9%', '4.5 per cent'],
    ['50 bps', '50 bps'],
  ],
  silent: ['percent of', 'nine', '9 pcs'],
});
