import { percentage } from '../../../src/rules/detectors/percentage.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(percentage, {
  found: [
    ['churn hit 9% and 4.5 per cent', '9%', '4.5 per cent'],
    ['50 bps', '50 bps'],
    ['twenty-five per cent of', 'twenty-five per cent'],
    ['3 percentage points, 1.5pct', '3 percentage points', '1.5pct'],
  ],
  silent: ['the 50th percentile', 'per cent', 'percent of', 'nine', '9 pcs'],
});
