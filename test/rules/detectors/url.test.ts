import { url } from '../../../src/rules/detectors/url.ts';
import { describeDetector } from '../support/describe-detector.ts';

describeDetector(url, {
  found: [
    ['see https://a.example/x?y=1.', 'https://a.example/x?y=1'],
    ['(www.meadowbank.org)', 'www.meadowbank.org'],
    ['meadowbank.example/news', 'meadowbank.example/news'],
  ],
  silent: ['e.g. tea', 'done.it was', 'jo@mail.org', '4.5', 'a..b'],
});
