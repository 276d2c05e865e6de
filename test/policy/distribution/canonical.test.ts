import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  decodeBase64,
  encodeBase64,
  encodeText,
  hashBytes,
} from '../../../src/policy/distribution/bytes.ts';
import { writeCanonicalJson } from '../../../src/policy/distribution/canonical-json.ts';
import { compareVersions } from '../../../src/policy/distribution/compare-versions.ts';

describe('writeCanonicalJson', () => {
  it('orders fields by code units and leaves out blanks and absent fields', () => {
    const value = { b: [1, { z: null, a: 'é' }], '€': 1, a: undefined, '\r': true, '1': -0 };
    expect(writeCanonicalJson(value)).toBe('{"\\r":true,"1":0,"b":[1,{"a":"é","z":null}],"€":1}');
  });

  it('means the same as the value, in whatever order its fields come', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = writeCanonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(writeCanonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, [undefined], () => 1])('refuses %s', (value) => {
    expect(() => writeCanonicalJson(value)).toThrow(TypeError);
  });
});

describe('bytes', () => {
  it('come back from base64 as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('do not come from what is not base64', () => expect(decodeBase64('é!')).toBeUndefined());

  it('have the hash that everyone computes', async () => {
    expect(await hashBytes(encodeText('abc'))).toMatch(/^ba7816bf8f01cfea.*f20015ad$/);
  });
});

describe('compareVersions', () => {
  it.each([
    ['2026.11.2', '2026.11.10'],
    ['1.0', '1.0.1'],
    ['9', '10'],
    ['2026-10', '2026.11'],
    ['1.0-alpha', '1.0-beta'],
  ])('puts %s below %s', (lower, higher) => {
    expect(compareVersions(lower, higher)).toBeLessThan(0);
    expect(compareVersions(higher, lower)).toBeGreaterThan(0);
  });

  it.each([
    ['1.0', '1.0'],
    ['2026.11', '2026-11'],
    ['01', '1'],
  ])('takes %s and %s for the same', (one, other) => expect(compareVersions(one, other)).toBe(0));
});
