import { bankAccount } from '../../../src/rules/detectors/bank-account.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(bankAccount, {
  found: [
    ['sort code 20-00-00, account 55779911', '20-00-00, account 55779911'],
    ['Pay 55779911 (20 00 00), bank transfer', '55779911 (20 00 00'],
    ['account number: 5577 9911', '5577 9911'],
    ['a/c no 55779911', '55779911'],
    ['routing number 021000021', '021000021'],
    ['sort code: 20-00-00\nAccount: 55779911', '20-00-00\nAccount: 55779911'],
    ['sort 200000 account 55779911', '200000 account 55779911'],
  ],
  silent: [
    'sort code 20-00-00',
    '20-00-000 account 1',
    '20-00-00 on the clock',
    'my account since 2019',
    'routing table 1234',
    'phone 55779911',
  ],
});
