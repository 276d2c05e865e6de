import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ADAPTERS } from '../../src/adapters/index.ts';
import { isBuildTarget, manifestFor } from '../../src/build/manifest.ts';

/** The id that Chrome derives from the key; IT writes it into policies, so it never changes. */
const CHROME_ID = 'dloicalocdbfnillldhkbgalhcnojfjc';

describe('manifestFor', () => {
  const chrome = manifestFor('chrome');
  const firefox = manifestFor('firefox');

  it('gives each browser its own keys only', () => {
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).not.toHaveProperty('key');
  });

  it('lists exactly the hosts of the adapters, and not the practice page', () => {
    const matches = ADAPTERS.flatMap((adapter) => adapter.matches);
    const expected = [...new Set(matches)].sort();
    for (const manifest of [chrome, firefox]) {
      expect([...(manifest.host_permissions ?? [])].sort()).toEqual(expected);
      expect([...(manifest.content_scripts?.[0]?.matches ?? [])].sort()).toEqual(expected);
    }
  });

  it('keeps the id of the extension in Chrome and Edge', () => {
    const digest = createHash('sha256')
      .update(Buffer.from(chrome.key ?? '', 'base64'))
      .digest('hex');
    const letters = [...digest.slice(0, 32)].map((digit) =>
      String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)),
    );
    expect(letters.join('')).toBe(CHROME_ID);
  });

  it('has the version of the package', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(chrome.version).toBe(version);
    expect(firefox.version).toBe(version);
  });
});

describe('isBuildTarget', () => {
  it('tells the builds of an extension from other modes', () => {
    expect(['chrome', 'firefox', 'cli', 'test'].map(isBuildTarget)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
