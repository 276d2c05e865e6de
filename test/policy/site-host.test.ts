import { describe, expect, it } from 'vitest';

import {
  coversHost,
  hostOfPattern,
  patternOfHost,
  readSiteHost,
} from '../../src/policy/site-host.ts';

describe('a host that is added', () => {
  it.each([
    ['forum.example', 'forum.example'],
    [' Forum.Example ', 'forum.example'],
    ['intranet', 'intranet'],
    ['*.forum.example', '*.forum.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['a-b.c--d.example', 'a-b.c--d.example'],
  ])('is read from "%s"', (given, host) => {
    expect(readSiteHost(given)).toBe(host);
  });

  it.each([
    '',
    '*',
    '*.*',
    '*.com',
    '*forum.example',
    'forum.*',
    'a b',
    'https://forum.example',
    'forum.example/',
    'forum.example/news',
    'forum.example:8443',
    'someone@forum.example',
    '-forum.example',
    'forum-.example',
    'forum..example',
    '.forum.example',
    'forum.example.',
    '[::1]',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '*.192.0.2.7',
    '256.1.1.1',
    `${'a.'.repeat(130)}example`,
  ])('is not read from "%s"', (given) => {
    expect(readSiteHost(given)).toBeUndefined();
  });
});

describe('a pattern of hosts', () => {
  it.each([
    ['forum.example', 'forum.example', true],
    ['forum.example', 'en.forum.example', false],
    ['*.forum.example', 'forum.example', true],
    ['*.forum.example', 'en.forum.example', true],
    ['*.forum.example', '*.en.forum.example', true],
    ['*.en.forum.example', '*.forum.example', false],
    ['*.forum.example', 'myforum.example', false],
  ])('%s takes in %s: %s', (wide, narrow, isCovered) => {
    expect(coversHost(wide, narrow)).toBe(isCovered);
  });

  it('goes to a match pattern and back', () => {
    expect(patternOfHost('*.forum.example')).toBe('https://*.forum.example/*');
    expect(hostOfPattern('https://*.forum.example/*')).toBe('*.forum.example');
    expect(hostOfPattern('x.com')).toBe('x.com');
  });
});
