import { type BrowserContext, chromium } from 'playwright-core';

import { folderOf } from '../../bundle/built-files.ts';

/** Chromium with an empty profile, with or without the built extension. */
export function launchContext(hasForepost: boolean): Promise<BrowserContext> {
  const extension = folderOf('chrome');
  const switches = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return chromium.launchPersistentContext('', {
    executablePath: process.env['FOREPOST_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', ...(hasForepost ? switches : [])],
  });
}
