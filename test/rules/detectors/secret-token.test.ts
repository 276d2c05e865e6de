import { describe, expect, it } from 'vitest';

import { secretToken } from '../../../src/rules/detectors/secret-token.ts';
import { TOKEN_FORMATS } from '../../../src/rules/detectors/token-formats.ts';
import { describeDetector, markWith } from '../support/describe-detector.ts';

// Put together when the test runs: a key in one piece would be stopped by whoever scans this file.
const RANDOM = 'q7Rt2vXw9Lp4Zs8Kd3Nf6Hb1Jc5Mg0Ty7Ue2Wa4';
const GITHUB = `ghp_${RANDOM.slice(0, 36)}`;
const AWS = `AKIA${'Q7RT2VXW4LP6ZS3K'}`;
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiI0NDcxIn0', RANDOM].join('.');
const HEADER = ['-----BEGIN', 'RSA', 'PRIVATE', 'KEY-----'].join(' ');

describeDetector(secretToken, {
  found: [
    [`curl -H "Authorization: Bearer ${GITHUB}" why 401`, GITHUB],
    [`key ${AWS}.`, AWS],
    [`token: ${JWT}`, JWT],
    [`${HEADER}\nMIIEow`, HEADER],
    ['postgres://app:t0psecre7@db.prod/x', 'postgres://app:t0psecre7@db.prod'],
  ],
  silent: [
    'API_KEY=YOUR_KEY_HERE',
    `AKIAIOSFODNN7${'EXAMPLE'}`,
    `ghp_${'x'.repeat(36)}`,
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPk',
    'Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it',
    '123e4567-e89b-12d3-a456-426614174000',
    'key learning of the day',
    'postgres://user:password@localhost/db',
    'the token of my affection',
  ],
});

describe('formats', () => {
  it('cover at least 60 providers', () => {
    expect(new Set(TOKEN_FORMATS.map(({ provider }) => provider)).size).toBeGreaterThanOrEqual(60);
  });

  it('mark a key inside a sentence, to its end', () => {
    expect(markWith(secretToken, `leaked glpat-${RANDOM.slice(0, 20)}, sorry`)).toEqual([
      `glpat-${RANDOM.slice(0, 20)}`,
    ]);
  });
});
