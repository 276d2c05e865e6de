import { personName } from '../../../src/rules/detectors/person-name.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(personName, {
  found: [
    ['Mrs Bell in bed 4', 'Mrs Bell'],
    ['mr Khan and Dr. A. Okafor', 'mr Khan', 'Dr. A. Okafor'],
    ['thanks to our patient Graham for', 'Graham'],
    ['Poor old Ted in side room 2', 'Ted'],
    ['Dorothy in bay 3 cried', 'Dorothy'],
    ['I saw Janet Smith and Priya Shah today', 'Janet Smith', 'Priya Shah'],
    ['MRS BELL WAITED', 'MRS BELL'],
    ['her daughter Siân said', 'Siân'],
  ],
  silent: [
    'London Bridge is down',
    'patient today',
    'My mum said hello',
    'Happy Monday in bed',
    'Miss Universe',
    'Will You be there',
    'a patient person',
    'June July',
  ],
});
