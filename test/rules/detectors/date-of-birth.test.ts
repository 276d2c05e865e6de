import { dateOfBirth } from '../../../src/rules/detectors/date-of-birth.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(dateOfBirth, {
  found: [
    ['His DOB: 12/03/1981, try that', 'DOB: 12/03/1981'],
    ['HER DATE OF BIRTH IS 4 JUNE 1990', 'DATE OF BIRTH IS 4 JUNE 1990'],
    ['Mo, who turns 60 on 4 May 1966', 'turns 60 on 4 May 1966'],
    ['born on May 4th, 1966', 'born on May 4th, 1966'],
    ['dob 040566', 'dob 040566'],
    ['DOB:\n12/03/1981', 'DOB:\n12/03/1981'],
    ['d.o.b. 1981-03-12', 'd.o.b. 1981-03-12'],
    ['b-day 4 May 66', 'b-day 4 May 66'],
  ],
  silent: [
    'born 13 September 1819',
    'turn left on 4 May',
    'stubborn on 4 May 1966',
    'born in Leeds',
    'the meeting is on 12/03/2026',
    'my birthday is in May',
    'born to run',
  ],
});
