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
    ['saw mr khan and mrs lidgate again', 'mr khan', 'mrs lidgate'],
    ['dr patel was late', 'dr patel'],
    ['priya shah is off sick', 'priya shah'],
    ["Siobhán O'Brien-Jones left", "Siobhán O'Brien-Jones"],
    ['Ludwig van Beethoven wrote it', 'Ludwig van Beethoven'],
    ['Anne-Marie Novak rang', 'Anne-Marie Novak'],
    ['J. K. called; Sari J. Paavolainen came', 'Sari J. Paavolainen'],
    ['Freja Clausen and Radek Novotný', 'Freja Clausen', 'Radek Novotný'],
    ['our lovely Priya got it', 'Priya'],
    ["Keisha's mum rang", 'Keisha'],
    ['Graham, our porter, is back', 'Graham'],
    ['my manager, Dave, says no', 'Dave'],
    ['his name is Zbyszko', 'Zbyszko'],
    ['the complainant, Ms. Lidgate-Moor, wrote', 'Ms. Lidgate-Moor'],
    ['Ngozi Okonkwo, Wei Zhang', 'Ngozi Okonkwo', 'Wei Zhang'],
    ['our patient graham', 'graham'],
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
    'the nurse said no',
    'I miss. Anyone there?',
    'MS Paint and MS Teams',
    'dr who?',
    'mr right, where are you',
    'Good Morning Britain',
    'our HR manager IT',
    'Priya is great',
    'our Tuesday meeting',
    'follow @DaveSmith and #JaneDoe',
    'a male CPN came',
  ],
});

describeDetector(personName, {
  settings: { options: { kinds: ['full'] } },
  found: [['Mrs Bell met Janet Smith', 'Janet Smith']],
  silent: ['our patient Graham', 'mr Khan'],
});

describeDetector(personName, {
  settings: { options: { kinds: ['context'] } },
  found: [
    ['Thanks to Priya for this', 'Priya'],
    ['dear Warrane, please', 'Warrane'],
    ['Gerste shouted at us', 'Gerste'],
  ],
  silent: ['Thanks to everyone', 'Dear All', 'Leiria is far'],
});

describeDetector(personName, {
  settings: { options: { parts: 2 } },
  found: [['Mrs Bell met Mrs Joan Bell', 'Mrs Joan Bell']],
  silent: ['our patient Graham'],
});
