import { drivingLicence } from '../../../src/rules/detectors/driving-licence.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(drivingLicence, {
  found: [
    ['found a card: MORGA657054SM9IJ', 'MORGA657054SM9IJ'],
    ['morga 657054 sm9ij', 'morga 657054 sm9ij'],
    ['LEE99802147J99AB', 'LEE99802147J99AB'],
    ["driver's license number is D1234567", 'D1234567'],
    ['Driving licence no: A123-4567-8901', 'A123-4567-8901'],
    ['DL# 5130634', '5130634'],
  ],
  silent: [
    'MORGA697054SM9IJ',
    'MORGA657454SM9IJ',
    'MORGA657054SM9IJX',
    'passed my driving test at 17',
    'driving licence renewed in 2031',
    'D1234567',
  ],
});
