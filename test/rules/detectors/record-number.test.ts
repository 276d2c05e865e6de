import { recordNumber } from '../../../src/rules/detectors/record-number.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(recordNumber, {
  found: [
    ['MRN: 00482913', '00482913'],
    ['hospital no. RX1204881', 'RX1204881'],
    ['patient ID 449-2213', '449-2213'],
    ['her passport number is 533401372', '533401372'],
    ['student ID: AB-44821', 'AB-44821'],
    ['Incident no 25153582', '25153582'],
  ],
  silent: [
    'staff number doubled to 12',
    'policy number crunching',
    'the MRN scanner',
    'patient number one',
    'case 4',
    'record number of 12',
  ],
});
