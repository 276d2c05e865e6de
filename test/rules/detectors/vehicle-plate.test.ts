import { vehiclePlate } from '../../../src/rules/detectors/vehicle-plate.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(vehiclePlate, {
  found: [
    ['silver BMW AB12 CDE in the bay', 'AB12 CDE'],
    ['reg K482 TXR', 'K482 TXR'],
    ['his car ab12cde', 'ab12cde'],
    ['Irish reg 231-D-12345', '231-D-12345'],
    ['parked: ABC 123D', 'ABC 123D'],
  ],
  silent: ['AB12 THE', '231-X-12345', 'ab12cde', 'K482 TXR', 'AB92 CDE', 'COVID19', 'IN20 THE'],
});
