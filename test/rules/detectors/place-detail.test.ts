import { placeDetail } from '../../../src/rules/detectors/place-detail.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(placeDetail, {
  found: [
    ['in bay 4 and side room two', 'bay 4', 'side room two'],
    ['Ward 7B, theatre B', 'Ward 7B', 'theatre B'],
    ['bed no. 12', 'bed no. 12'],
    ['BAY C', 'BAY C'],
    ['room 101', 'room 101'],
  ],
  silent: [
    'bed time',
    'room for 4 more',
    'room 4 more people',
    'ward a patient',
    'the bay I saw',
    'Mill Lane is shut',
    'wardrobe 4',
    'lives in Little Marlow',
  ],
});

describeDetector(placeDetail, {
  settings: { options: { kinds: ['street', 'settlement'] } },
  found: [
    ['the one on Orchard Row', 'Orchard Row'],
    ["near St Mary's Close", "St Mary's Close"],
    ['from the village by the reservoir', 'village by the reservoir'],
    ['she lives in Little Marlow now', 'Little Marlow'],
  ],
  silent: [
    'lives in fear',
    'Wall Street is up',
    'the long road ahead',
    'bed 4',
    'Memory Lane',
    'village people',
  ],
});
