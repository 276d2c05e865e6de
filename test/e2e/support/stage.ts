import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import { browserFamily, launchBrowser } from './launch.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';
import type { SurfaceCase } from './surface-cases.ts';
import { Visit } from './visit.ts';

/** A browser for the tests of one file. */
export interface Stage {
  readonly browser: () => Browser;
  readonly server: () => SiteServer;
  /** Opens a surface, lets a test work with it, and closes the page whatever happens. */
  readonly visit: (surface: SurfaceCase, work: (visit: Visit) => Promise<void>) => Promise<void>;
}

/** Starts server and browser before the tests of a file and stops them afterwards. */
export function setStage({ isBare = false }: { readonly isBare?: boolean } = {}): Stage {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startSiteServer();
    const family = browserFamily();
    const extension = family === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    browser = await launchBrowser({ family, server, ...(isBare ? {} : { extension }) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const stage: Stage = {
    browser: () => demand(browser),
    server: () => demand(server),
    visit: async (surface, work) => {
      const visit = await Visit.open(stage.browser(), surface);
      try {
        await work(visit);
      } finally {
        await visit.page.close();
      }
    },
  };
  return stage;
}

/** What `beforeAll` made; a test that runs without it is a fault of the test. */
function demand<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The stage has not been set.');
  return value;
}
