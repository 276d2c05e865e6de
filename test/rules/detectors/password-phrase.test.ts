import { passwordPhrase } from '../../../src/rules/detectors/password-phrase.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(passwordPhrase, {
  found: [
    [
      'the wifi in the new office is Hummus4Lunch! before',
      'the wifi in the new office is Hummus4Lunch!'.slice(4),
    ],
    ["side gate's 4471 til", "gate's 4471"],
    ['door code 4471', 'door code 4471'],
    ["The alarm code's 2580 if", "alarm code's 2580"],
    ['Password: Winter2026!', 'Password: Winter2026!'],
    ['login admin / Welcome1!', 'admin / Welcome1!'],
    ['pin is 8841', 'pin is 8841'],
    ['the code is C1471Z', 'code is C1471Z'],
  ],
  silent: [
    "use a password manager, not 'letmein'",
    'the password to a happy life is snacks',
    'secret santa limit is £10',
    'The gate at platform 4 opens at 10.30.',
    'Forgot my password again, third time this week',
    'use discount code 4471',
    'error code 4040',
    'and/or 24/7',
    'the door in 1998 was blue',
    'my password is great',
    'password: ********',
    'wifi is free!',
  ],
});
