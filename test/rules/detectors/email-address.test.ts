import { emailAddress } from '../../../src/rules/detectors/email-address.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(emailAddress, {
  settings: { own: { domains: [], mailboxes: ['jo.bell@meadowbank.org'], phones: [] } },
  found: [
    ['write to dave.harker1@gmail.com!', 'dave.harker1@gmail.com'],
    ['<p.shah@nhs.net>', 'p.shah@nhs.net'],
  ],
  silent: [
    'press@ourorg.example',
    'Email press@ourorg.org for interviews',
    'hr-team@ourorg.org',
    'jo@example.com',
    'jo.bell@meadowbank.org',
    '@dave and dave@ home',
    'info.leeds@ourorg.org',
  ],
});
