import { money } from '../../../src/rules/detectors/money.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(money, {
  found: [
    ['a £4.2m deal', '£4.2m'],
    ['$ 1,200.50 and €5bn', '$ 1,200.50', '€5bn'],
    ['40 grand, GBP 5,000', '40 grand', 'GBP 5,000'],
    ['3.5 million pounds', '3.5 million pounds'],
    ['half a million pounds and ten quid', 'half a million pounds', 'ten quid'],
    ['50p or 20€', '50p', '20€'],
    ['usd 30bn, ₹500', 'usd 30bn', '₹500'],
  ],
  silent: [
    '1080p video',
    'the million followers',
    'grand piano',
    '40 people',
    'the pound',
    'pounds of apples',
    '4.2 miles',
  ],
});
