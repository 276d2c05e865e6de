import type { Visit } from './visit.ts';

/** Waits for the panel and decides to post; the next press is the person's own. */
export async function postAnyway(visit: Visit): Promise<void> {
  await visit.waitForPanel();
  await visit.clickOurs('Post anyway');
  await visit.waitForNoPanel();
}
