import { ipAddress } from '../../../src/rules/detectors/ip-address.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(ipAddress, {
  found: [
    ['his address is 86.12.40.7, go on', '86.12.40.7'],
    ['ssh 10.20.30.40 now', '10.20.30.40'],
    ['server at 4.3.2.5', '4.3.2.5'],
    [
      'logged in from 2a02:c7c:5d2a:9b00:1c3f:9e1a:77aa:12bc.',
      '2a02:c7c:5d2a:9b00:1c3f:9e1a:77aa:12bc',
    ],
    ['gateway fe80::1ff:fe23:4567 is up', 'fe80::1ff:fe23:4567'],
    ['36.106.174.11:8080', '36.106.174.11'],
  ],
  silent: [
    'version 21.4.90.1 is out',
    'v86.12.40.7',
    'we upgraded to 4.3.2.5 yesterday',
    '127.0.0.1 is home',
    'use 192.0.2.44 in the manual',
    '2001:db8::8a2e:370:7334',
    '8.8.8.8 answers',
    '300.1.200.4',
    '86.12.40.7.9',
    'at 10:30:45 sharp',
    'aa:bb:cc:dd:ee:01',
    '::1',
    'chapter 12.40.99.7 of the code',
  ],
});
