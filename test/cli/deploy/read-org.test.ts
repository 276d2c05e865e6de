import { describe, expect, it } from 'vitest';

import { readOrg } from '../../../src/cli/deploy/read-org.ts';
import { KEY, ORG } from './kit-fixtures.ts';

describe('readOrg', () => {
  it.each<readonly [string, string, string, string]>([
    ['an id', 'id: dloicalocdbfnillldhkbgalhcnojfjc', 'id: forepost', '32 letters from a to p'],
    [
      'an address in the clear',
      'https://it.example/chrome.xml',
      'http://it.example/',
      'an https: address',
    ],
    ['a platform', 'macos,', 'mac,', 'expected one of linux, windows, macos'],
    ['a field', 'pinned: true', 'pined: true', 'pinned'],
    ['a version', "'2.3.4'", "'v2'", 'a version such as 0.1.0'],
    ['a setting', 'refreshMinutes: 30', 'refreshMinutes: 1', 'expected at least 5'],
    [
      'a key that is missing',
      `policyKey: ['${KEY}']`,
      'department: a',
      'works only with policyKey',
    ],
    ['a tab', 'kit: 1', '\tkit: 1', 'tab'],
    ['an inline policy of the wrong form', '    id: inline\n', '', 'policy:1: id'],
    [
      'an added site that is a whole address',
      'sites: {',
      "sites: { add: [{ host: 'https://a.example/b', adapter: generic }],",
      '"https://a.example/b" is not the name of a host',
    ],
    [
      'an added site with an adapter that there is not',
      'sites: {',
      'sites: { add: [{ host: a.example, adapter: mastodn }],',
      'there is no adapter "mastodn"',
    ],
  ])('refuses %s by file and what was expected', (_name, found, instead, sentence) => {
    expect(ORG).toContain(found);
    const org = readOrg(ORG.replace(found, instead), 'org.yaml');
    expect(org.ok ? [] : org.problem).toEqual([expect.stringMatching(/^org\.yaml:/)]);
    expect(org.ok ? '' : org.problem.join('\n')).toContain(sentence);
  });

  it('refuses an inline policy that does not compile where it stands alone', () => {
    const alone = ORG.replace(/ {2}policyUrl.*\n {2}policyKey.*\n/, '');
    expect(readOrg(alone, 'o').ok).toBe(true);
    const wrong = readOrg(
      alone.replace('    organisation:', '    extends: [helthcare]\n    organisation:'),
      'o',
    );
    expect(wrong.ok ? [] : wrong.problem).toEqual([
      expect.stringMatching(/^o: settings: .*unknown policy pack "helthcare"/),
    ]);
  });

  it('refuses answers without a browser', () => {
    const org = readOrg(
      `${ORG.split('browsers:')[0]}browsers: {}\nplatforms: [linux]\nsettings: {}\n`,
      'o',
    );
    expect(org.ok ? '' : org.problem.join('')).toContain(
      'at least one of chrome, edge and firefox',
    );
  });
});
