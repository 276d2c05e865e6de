import { vehiclePlate } from '../../../src/rules/detectors/vehicle-plate.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(vehiclePlate, {
  found: [
    ['silver BMW AB12 CDE in the bay', 'AB12 CDE'],
    ['reg K482 TXR', 'K482 TXR'],
    ['his car ab12cde', 'ab12cde'],
  ],
  silent: ['ab12cde', 'K482 TXR', 'AB92 CDE', 'COVID19', 'IN20 THE'],
});
