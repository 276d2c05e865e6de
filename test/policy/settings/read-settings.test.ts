import { describe, expect, it } from 'vitest';

import { readSettings } from '../../../src/policy/settings/read-settings.ts';

const KEY = `${'A'.repeat(43)}=`;
const URL_SETTINGS = { policyUrl: 'https://policy.example/p.json', policyKey: [KEY] };

/** The reason that one setting is refused for. */
function reasonFor(key: string, value: unknown): string | undefined {
  return readSettings({ ...URL_SETTINGS, [key]: value }).refused.find((each) => each.key === key)
    ?.reason;
}

describe('readSettings', () => {
  it('takes every setting that is right', () => {
    const given = {
      ...URL_SETTINGS,
      policy: 'forepost: 1',
      crisisUrl: 'http://127.0.0.1:8080/crisis.json',
      refreshMinutes: 15,
      accounts: { brand: ['@MeadowbankGP'], default: 'personal' },
      sites: { off: ['news.ycombinator.com'] },
      language: 'en-GB',
      department: 'urgent-care',
      features: { hints: false },
      measurement: { url: 'https://collector.example/v1/metrics', people: 10, group: 'wards' },
    };
    expect(readSettings(given)).toEqual({ settings: given, refused: [] });
  });

  it.each([
    ['refreshMinutes', 1, 'refreshMinutes: expected at least 5, but found the number 1'],
    ['refreshMinutes', '15', 'refreshMinutes: expected a number, but found "15"'],
    ['features', { hints: 'no' }, 'features.hints: expected true or false, but found "no"'],
    [
      'accounts',
      { default: 'boss' },
      'accounts.default: expected one of personal, professional, brand, creator, but found "boss"',
    ],
    ['policyURL', 'x', 'policyURL: unknown setting; did you mean "policyUrl"?'],
    [
      'policyUrl',
      'http://policy.example/p.json',
      'policyUrl: expected an https: address, or http: on this computer itself for a trial, but found "http://policy.example/p.json"',
    ],
    [
      'policyKey',
      ['abc'],
      'policyKey[0]: expected the one line of a .public file, but found "abc"',
    ],
    [
      'measurement',
      { url: 'https://collector.example/v1/metrics', people: 9 },
      'measurement.people: expected at least 10, but found the number 9',
    ],
    [
      'measurement',
      { url: 'http://collector.example/v1/metrics', people: 400 },
      'measurement.url: expected an https: address, or http: on this computer itself for a trial, but found "http://collector.example/v1/metrics"',
    ],
    ['language', 'English', 'language: expected a language tag such as en-GB, but found "English"'],
  ])('refuses a wrong %s and says what was expected', (key, value, sentence) => {
    expect(reasonFor(key, value)).toBe(sentence);
  });

  it('keeps everything else when one value is wrong', () => {
    const { settings, refused } = readSettings({ language: 'en', refreshMinutes: 0, sites: 4 });
    expect(settings).toEqual({ language: 'en' });
    expect(refused.map(({ key }) => key)).toEqual(['refreshMinutes', 'sites']);
  });

  it.each(['policyUrl', 'crisisUrl'])('refuses %s without a key to check it with', (key) => {
    const { settings, refused } = readSettings({ [key]: 'https://policy.example/p.json' });
    expect(settings).toEqual({});
    expect(refused).toEqual([
      { key, reason: `${key}: works only with policyKey, which is not set` },
    ]);
  });

  it('says that an address waits for a key which is refused itself', () => {
    const { refused } = readSettings({ ...URL_SETTINGS, policyKey: ['short'] });
    expect(refused.map(({ reason }) => reason)).toContain(
      'policyUrl: works only with policyKey, which is refused itself',
    );
  });

  it.each([
    'ftp://a.example/x',
    'https://me:pw@a.example/x',
    'http://127.0.0.1.evil.example/x',
    'x',
  ])('does not fetch from %s', (address) =>
    expect(reasonFor('crisisUrl', address)).toContain('expected an https: address'),
  );
});
