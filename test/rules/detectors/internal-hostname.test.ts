import { internalHostname } from '../../../src/rules/detectors/internal-hostname.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(internalHostname, {
  settings: { own: { domains: ['meadowbank.org'], mailboxes: [], phones: [] } },
  found: [
    ['payroll.corp.internal is down', 'payroll.corp.internal'],
    ['DB01.PROD.INTERNAL KEEPS', 'DB01.PROD.INTERNAL'],
    ['see https://vpn-admin.intranet.local/login', 'vpn-admin.intranet.local'],
    ['ssh 10.20.30.40 now', '10.20.30.40'],
    ['\\\\fileserver01\\finance', '\\\\fileserver01\\finance'],
    ['vpn.meadowbank.org is slow', 'vpn.meadowbank.org'],
    ['http://wiki:8080/x', 'http://wiki'],
    ['nas.home.arpa', 'nas.home.arpa'],
  ],
  silent: [
    'dave@corp.internal',
    '10.20.30',
    '172.32.0.1',
    'Our intranet is slow today.',
    'Internal medicine is fine.',
    'shop.local this Christmas',
    'www.meadowbank.org',
    '8.8.8.8 is public',
    'vpn.other.org',
  ],
});
