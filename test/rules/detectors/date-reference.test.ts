import { dateReference } from '../../../src/rules/detectors/date-reference.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(dateReference, {
  found: [
    ['opens next week', 'next week'],
    ['by Friday at the latest', 'by Friday'],
    ['on 4 May 1966 or 12/03/26', '4 May 1966', '12/03/26'],
    ['Q3 and the end of the month', 'Q3', 'end of the month'],
    ['in two weeks', 'in two weeks'],
  ],
  silent: ['you may go', 'the weak', 'March on, soldier', '1.5 litres'],
});
