/// <reference types="vitest/config" />
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type UserConfig } from 'vite';

import { cliBuild } from './src/build/cli-build.ts';
import { extensionBuild } from './src/build/extension-build.ts';
import { isBuildTarget } from './src/build/manifest.ts';
import { defineOwnPermissions } from './src/build/own-permissions.ts';
import { packageBuild } from './src/build/package-build.ts';
import { practiceBuild } from './src/build/practice-build.ts';
import { rulesBuild } from './src/build/rules-build.ts';
import { sitesBuild } from './src/build/sites-build.ts';
import { findBrowser } from './test/support/browsers.mjs';
import { LongestFirst } from './test/support/longest-first.ts';

/** Flags for Debian's Chromium as root, with nothing reaching out to the network. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The editors of the sites' pages. */
const EDITORS = [
  '@lexical/history',
  '@lexical/plain-text',
  '@tiptap/core',
  '@tiptap/starter-kit',
  'draft-js',
  'lexical',
  'quill',
  'quill1',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'slate',
  'slate-history',
  'slate-react',
];

/** Lets modules that import the extension API load in a test. */
const setupFiles = ['test/support/extension-api.ts'];

const projects = [
  {
    define: defineOwnPermissions(),
    test: {
      name: 'unit',
      environment: 'node' as const,
      setupFiles: [...setupFiles, 'test/support/fixed-seed.ts'],
      // One worker each core, and packs are read once in each: reading them costs more than most tests.
      maxWorkers: 2,
      isolate: false,
      // Loading a policy with all its examples takes seconds on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/**/*.browser.test.{ts,tsx}', 'test/e2e/**', 'test/bundle/**'],
    },
  },
  {
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis' },
    // Found while a test runs they would make it start again.
    optimizeDeps: { include: EDITORS },
    test: {
      name: 'browser',
      setupFiles,
      include: ['test/**/*.browser.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: findBrowser('chromium') ?? 'chromium',
            args: chromiumArgs,
          },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  },
  {
    test: {
      name: 'bundle',
      environment: 'node' as const,
      include: ['test/bundle/**/*.test.ts'],
      // Whole files are parsed and packed, which takes seconds on a busy machine.
      testTimeout: 60_000,
    },
  },
  {
    test: {
      name: 'e2e',
      environment: 'node' as const,
      include: ['test/e2e/**/*.e2e.ts', 'test/sites/**/*.e2e.ts'],
      // Each file has a browser of its own, which mostly waits.
      maxWorkers: 3,
      testTimeout: 200_000,
      hookTimeout: 120_000,
    },
  },
];

export default defineConfig(({ mode }): UserConfig => {
  if (isBuildTarget(mode)) return extensionBuild(mode);
  if (mode === 'cli') return cliBuild();
  if (mode === 'package') return packageBuild();
  if (mode === 'practice') return practiceBuild();
  if (mode === 'rules') return rulesBuild();
  if (mode === 'sites') return sitesBuild();
  return { test: { projects, sequence: { sequencer: LongestFirst } } };
});
