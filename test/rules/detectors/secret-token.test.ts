import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  TOKEN_FORMATS,
  type TokenFormat,
} from '../../../src/rules/detectors/lists/token-formats.ts';
import { secretToken } from '../../../src/rules/detectors/secret-token.ts';
import { describeDetector, markWith } from '../support/describe-detector.ts';

// Put together when the test runs: a key in one piece would be stopped by whoever scans this file.
const RANDOM = 'q7Rt2vXw9Lp4Zs8Kd3Nf6Hb1Jc5Mg0Ty7Ue2Wa4';
const GITHUB = `ghp_${RANDOM.slice(0, 36)}`;
const AWS = `AKIA${'Q7RT2VXW4LP6ZS3K'}`;
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiI0NDcxIn0', RANDOM].join('.');
const HEADER = ['-----BEGIN', 'RSA', 'PRIVATE', 'KEY-----'].join(' ');
const FOOTER = ['-----END', 'RSA', 'PRIVATE', 'KEY-----'].join(' ');
const WITH_PASSWORD = `postgres://app:${'t0psecre7'}@db.prod`;
const MADE_UP = `postgres://app:${'pass'}word@localhost/db`;

describeDetector(secretToken, {
  found: [
    [`curl -H "Authorization: Bearer ${GITHUB}" why 401`, GITHUB],
    [`key ${AWS}.`, AWS],
    [`token: ${JWT}`, JWT],
    [`${HEADER}\nMIIEow`, HEADER],
    [`${HEADER}\nMIIEow\n${FOOTER} oops`, `${HEADER}\nMIIEow\n${FOOTER}`],
    [`${WITH_PASSWORD}/x`, WITH_PASSWORD],
    [`API_KEY="${RANDOM}"`, RANDOM],
    [`the secret key: ${RANDOM}`, RANDOM],
  ],
  silent: [
    'API_KEY=YOUR_KEY_HERE',
    `AKIAIOSFODNN7${'EXAMPLE'}`,
    `ghp_${'x'.repeat(36)}`,
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPk',
    'Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it',
    '123e4567-e89b-12d3-a456-426614174000',
    'key learning of the day',
    MADE_UP,
    'the token of my affection',
    `the key ${RANDOM}`,
    '-----BEGIN PUBLIC KEY-----',
    'https://example.com/a:b@c',
  ],
});

/** A key of a format, by its first start; the same in every run. */
function makeKey({ starts, rest }: TokenFormat): string {
  // What must not follow cannot be generated, and the blank that does follow is allowed.
  const form = new RegExp(`^${rest.replace(/\(\?!.*?\)$/, '')}$`);
  const bodies = fc.sample(fc.stringMatching(form), { seed: 7, numRuns: 50 });
  const varied = bodies.find((body) => new Set(body).size >= 12) ?? bodies[0] ?? '';
  return `${starts[0]}${varied}`;
}

describe.each(TOKEN_FORMATS)('$provider: $starts', (format) => {
  const key = makeKey(format);

  it('is found inside a sentence, to its end', () => {
    expect(markWith(secretToken, `we leaked "${key}" again`)).toEqual([key]);
  });

  it('is not found when most of it is missing', () => {
    const start = format.starts[0] ?? '';
    const stub = key.slice(0, start.length + 4);
    expect(markWith(secretToken, `it starts with ${stub} as always`)).toEqual([]);
  });

  it('is not found where it goes on to the left', () => {
    const first = format.starts[0] ?? '';
    expect(markWith(secretToken, `Q${key}`)).not.toContain(/^\w/.test(first) ? key : undefined);
  });
});

describe('formats', () => {
  it('cover at least 60 providers', () => {
    expect(new Set(TOKEN_FORMATS.map(({ provider }) => provider)).size).toBeGreaterThanOrEqual(60);
  });
});
