import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import { browserFamily, findWelcome, launchBrowser } from './launch.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';
import { SURFACE_CASES, type SurfaceCase } from './surface-cases.ts';
import { Visit } from './visit.ts';
import { waitUntil } from './wait-until.ts';

/** A browser for the tests of one file. */
export interface Stage {
  readonly browser: () => Browser;
  readonly server: () => SiteServer;
  /** Opens a surface, lets a test work with it, and closes the page whatever happens. */
  readonly visit: (surface: SurfaceCase, work: (visit: Visit) => Promise<void>) => Promise<void>;
  /** The same with several surfaces that are open at once. */
  readonly visitAll: (
    surfaces: readonly SurfaceCase[],
    work: (visits: readonly Visit[]) => Promise<void>,
  ) => Promise<void>;
}

/** What is on the stage. */
export interface StageOptions {
  /** Without the extension. */
  readonly isBare?: boolean;
  /** The folder of `dist` with the pages. */
  readonly built?: string;
  /** What is visited, so that its hosts are answered; the first one warms the extension up. */
  readonly surfaces?: readonly SurfaceCase[];
  /** Leaves the first-run page open, for a test that looks into the extension. */
  readonly keepsWelcome?: boolean;
  /** Preferences of Firefox beside the usual ones. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Starts server and browser before the tests of a file and stops them afterwards. */
export function setStage({
  isBare = false,
  built = 'practice',
  surfaces = SURFACE_CASES,
  keepsWelcome = false,
  preferences = {},
}: StageOptions = {}): Stage {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startSiteServer(built);
    const family = browserFamily();
    const extension = family === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    const hosts = surfaces.map(({ origin }) => new URL(origin).hostname);
    const launch = { family, server, hosts, keepsWelcome, preferences };
    browser = await launchBrowser({ ...launch, ...(isBare ? {} : { extension }) });
    // While it opens, it would take the focus from the page under test.
    if (keepsWelcome) await findWelcome(browser);
    if (!isBare) await warmUp(browser, surfaces);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const stage: Stage = {
    browser: () => demand(browser),
    server: () => demand(server),
    visit: (surface, work) =>
      stage.visitAll([surface], async ([visit]) => {
        await work(demand(visit));
      }),
    visitAll: async (surfaces, work) => {
      const visits: Visit[] = [];
      try {
        for (const surface of surfaces) visits.push(await Visit.open(stage.browser(), surface));
        await work(visits);
      } finally {
        for (const visit of visits) await visit.page.close();
      }
    },
  };
  return stage;
}

/**
 * Waits until the extension has compiled its policy: in the first second after it was installed
 * posts pass, and no test is about that second.
 */
async function warmUp(browser: Browser, [surface]: readonly SurfaceCase[]): Promise<void> {
  if (surface === undefined) return;
  const visit = await Visit.open(browser, surface);
  await visit.type(surface.flagged);
  await waitUntil('the extension to be ready', async () => {
    await visit.page.keyboard.type('.');
    // Marks come after a pause in typing, so each keystroke is given the time for one.
    const isMarked = visit.page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 2000 });
    return isMarked.then(
      () => true,
      () => false,
    );
  });
  await visit.page.close();
}

/** What `beforeAll` made; a test that runs without it is a fault of the test. */
function demand<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The stage has not been set.');
  return value;
}
