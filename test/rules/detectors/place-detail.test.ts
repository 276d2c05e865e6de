import { placeDetail } from '../../../src/rules/detectors/place-detail.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(placeDetail, {
  found: [
    ['Ted in side room 2', 'side room 2'],
    ['bed 4, Bay C and ward 7B', 'bed 4', 'Bay C', 'ward 7B'],
    ['bay four', 'bay four'],
  ],
  silent: ['bed time', 'room for 4', 'the ward a nurse runs', 'clinical'],
});
