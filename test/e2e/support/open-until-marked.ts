import type { Browser } from 'puppeteer-core';

import type { SurfaceCase } from './surface-cases.ts';
import { Visit } from './visit.ts';
import { waitUntil } from './wait-until.ts';

/** A page that was opened too early never gets marks, so another one is opened soon. */
const TRY_MS = 3_000;

/**
 * Opens a surface and types a draft, again and again until its words are marked: an extension that
 * a policy installs is there, and has fetched its own policy, some time after the browser started.
 */
export function openUntilMarked(
  browser: Browser,
  surface: SurfaceCase,
  draft: string,
): Promise<Visit> {
  return waitUntil(
    'marks in the draft',
    async () => {
      const visit = await Visit.open(browser, surface);
      await visit.type(draft);
      const isMarked = await visit.waitForMarks(TRY_MS).then(
        () => true,
        () => false,
      );
      if (isMarked) return visit;
      await visit.page.close();
      return false;
    },
    60_000,
  );
}
