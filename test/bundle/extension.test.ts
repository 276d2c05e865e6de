import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  GENERIC_ADAPTER,
  namingFileOf,
  writeNamingFile,
} from '../../src/shared/added-site-files.ts';
import { SITE_BOXES } from '../../src/shared/site-boxes.ts';
import { folderOf, listBuilt, parseBuilt, readBuilt, TARGETS, type Target } from './built-files.ts';

/** Reads the built manifest, without trusting its form. */
function readManifest(target: Target): Record<string, unknown> {
  return JSON.parse(readBuilt(target, 'manifest.json'));
}

/** Every string in a manifest that names a file of the extension. */
function listNamedFiles(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\.(js|html|png|json|svg)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listNamedFiles);
}

describe.each(TARGETS)('the extension for %s', (target) => {
  it('offers no file to pages', () => {
    expect(readManifest(target)).not.toHaveProperty('web_accessible_resources');
  });

  it('contains every file that its manifest names', () => {
    const missing = listNamedFiles(readManifest(target)).filter(
      (file) => !existsSync(join(folderOf(target), file)),
    );
    expect(missing).toEqual([]);
  });

  it('contains the scripts that the background injects, and the pages that it opens', () => {
    const files = [
      'content/compose.js',
      'content/hashes.js',
      'content/patterns.js',
      'src/pages/policy/index.html',
      'src/pages/welcome/index.html',
    ];
    for (const file of files) {
      expect(existsSync(join(folderOf(target), file))).toBe(true);
    }
  });

  it('names every adapter, and the generic one, in a file of its own for added hosts', () => {
    const named = listBuilt(target, '.js').filter((file) => file.startsWith('content/as/'));
    const adapters = [...Object.keys(SITE_BOXES), GENERIC_ADAPTER];
    expect([...named].sort()).toEqual(adapters.map(namingFileOf).sort());
    for (const adapter of adapters) {
      expect(readBuilt(target, namingFileOf(adapter))).toBe(writeNamingFile(adapter));
    }
  });

  it('asks for nothing but storage, scripting and alarms, on the hosts where it runs', () => {
    const manifest = readManifest(target);
    const { permissions, host_permissions, content_scripts } = manifest;
    expect(permissions).toEqual(['storage', 'scripting', 'alarms']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    // Nothing there is seen before the person allows a host that the organisation has added.
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(content_scripts).toMatchObject([
      { matches: host_permissions, run_at: 'document_start' },
    ]);
  });

  it('never loads a script late: `import()` is not allowed in the background', () => {
    const late = listBuilt(target, '.js').filter((file) =>
      parseBuilt(target, file).nodes.some(({ type }) => type === 'ImportExpression'),
    );
    expect(late).toEqual([]);
  });

  it('has pages that keep to their content security policy', () => {
    for (const file of listBuilt(target, '.html')) {
      const page = readBuilt(target, file);
      expect(page.match(/<script(?![^>]*\bsrc=)|\sstyle=|<style|\son\w+=/gi), file).toBeNull();
      expect(page.match(/(?:src|href)="(?:https?:)?\/\//g), file).toBeNull();
    }
  });

  it('has no source maps and no word of the build machine', () => {
    expect(listBuilt(target, '.map')).toEqual([]);
    const telling = listBuilt(target, '.js').filter((file) => {
      const text = readBuilt(target, file);
      return text.includes('sourceMappingURL') || text.includes(process.cwd());
    });
    expect(telling).toEqual([]);
  });
});

describe('the background', () => {
  it('is a service worker in Chrome and an event page in Firefox', () => {
    expect(readManifest('chrome')['background']).toEqual({
      service_worker: expect.stringMatching(/\.js$/),
      type: 'module',
    });
    expect(readManifest('firefox')['background']).toEqual({
      scripts: [expect.stringMatching(/\.js$/)],
      type: 'module',
    });
  });
});
