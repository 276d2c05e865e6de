import { caps } from '../../../src/rules/detectors/caps.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(caps, {
  found: [
    ['this is TOTALLY NOT FINE ok', 'TOTALLY NOT FINE'],
    ['WE ARE NOT HAPPY TODAY!', 'WE ARE NOT HAPPY TODAY'],
  ],
  silent: ['NHS GP HR IT', 'I LOVE it', 'quiet words'],
});
