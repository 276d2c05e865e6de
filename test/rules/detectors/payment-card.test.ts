import { paymentCard } from '../../../src/rules/detectors/payment-card.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(paymentCard, {
  found: [
    ['Card? 4111 1111 1111 1111 exp 09/27', '4111 1111 1111 1111'],
    ['378282246310005', '378282246310005'],
    ['5555-5555-5555-4444.', '5555-5555-5555-4444'],
  ],
  silent: [
    'ISBN 9780141036144',
    '4111 1111 1111 1112',
    'order no. 4111 1111 1111 1111',
    '0000 0000 0000 0000',
    '41111111111111111111111',
  ],
});
