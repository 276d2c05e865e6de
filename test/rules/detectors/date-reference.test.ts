import { dateReference } from '../../../src/rules/detectors/date-reference.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(dateReference, {
  found: [
    ['opens next week', 'next week'],
    ['by Friday at the latest', 'by Friday'],
    ['on 4 May 1966 or 12/03/26', '4 May 1966', '12/03/26'],
    ['Q3 and the end of the month', 'Q3', 'end of the month'],
    ['in two weeks', 'in two weeks'],
    ['next Tuesday at nine', 'next Tuesday'],
    ['he came in last night', 'last night'],
    ['opening in May', 'in May'],
    ['early March, I hear', 'early March'],
    ['2026-03-04T10:30 sharp', '2026-03-04T10:30'],
    ['3/4/26 or 3.4.2026', '3/4/26', '3.4.2026'],
    ['on the 14th', '14th'],
    ['May 4th and Mar 3, 2026', 'May 4th', 'Mar 3, 2026'],
    ['three days ago', 'three days ago'],
    ['Wednesday evening', 'Wednesday evening'],
    ['a week on Friday', 'a week on Friday'],
    ['the day after tomorrow', 'the day after tomorrow'],
    ['before Christmas', 'before Christmas'],
    ['this summer and in the autumn', 'this summer', 'in the autumn'],
    ['since 2019, and in 2027', '2019', '2027'],
    ["in two weeks' time", "two weeks' time"],
    ['the end of next year', 'end of next year'],
    ['4th of May', '4th of May'],
    ['TOMORROW', 'TOMORROW'],
  ],
  silent: [
    'you may go',
    'the weak',
    'March on, soldier',
    '1.5 litres',
    'the 4th floor',
    'a sunny day',
    'mon ami sat down',
    'version 2.10.4',
    'this 33 year old',
    '2019 people came',
    'a Christmas jumper',
    'todays',
    'the 3/4 mark',
  ],
});

describeDetector(dateReference, {
  settings: { options: { kinds: ['absolute'] } },
  found: [['tomorrow, 4 May 2027', '4 May 2027']],
  silent: ['next Tuesday'],
});

describeDetector(dateReference, {
  settings: { options: { kinds: ['relative'] } },
  found: [['tomorrow, 4/5/27', 'tomorrow']],
  silent: ['2027-05-04'],
});
