import type { Browser } from 'puppeteer-core';

import { startSiteServer } from '../e2e/support/site-server.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { compareSession, type Pair } from './compare.ts';
import { EditorVisit, openEditors } from './editor-visit.ts';
import { fuzzHolds } from './holds.ts';
import { buildEditorPage } from './page-files.ts';
import { type EngineName, FLAGGED } from './steps.ts';

/** A page is opened anew after so many steps. */
const SESSION_STEPS = 500;

/** What came of one engine. */
export interface EngineOutcome {
  readonly engine: EngineName;
  readonly steps: number;
  readonly marked: number;
  readonly difference?: string;
  /** How often publishing was tried. */
  readonly attempts: number;
}

/** Tries every named engine for some steps, with and without the built extension. */
export async function fuzzEditors(
  options: {
    readonly engines: readonly EngineName[];
    readonly seed: number;
    readonly steps: number;
    readonly attempts: number;
  },
  hear: (outcome: EngineOutcome) => void,
): Promise<readonly EngineOutcome[]> {
  await buildEditorPage();
  const server = await startSiteServer('editors');
  const pair: Pair = {
    bare: await openEditors(server, false),
    guarded: await openEditors(server, true),
  };
  const outcomes: EngineOutcome[] = [];
  try {
    await warmUp(pair.guarded);
    for (const engine of options.engines) {
      const session = await fuzzEngine(pair, engine, options);
      const holds = await fuzzHolds(pair.guarded, engine, options);
      const difference = session.difference ?? holds.failure;
      const { attempts } = holds;
      const outcome = { ...session, attempts, ...(difference === undefined ? {} : { difference }) };
      outcomes.push(outcome);
      hear(outcome);
    }
  } finally {
    await Promise.all([pair.bare.close(), pair.guarded.close()]);
    await server.stop();
  }
  return outcomes;
}

/** Waits until the extension has compiled its policy, which takes it a moment after it was installed. */
export async function warmUp(guarded: Browser): Promise<void> {
  const visit = await EditorVisit.open(guarded, 'plain', true);
  await waitUntil(
    'the extension to be ready',
    async () => {
      await visit.take({ kind: 'type', text: FLAGGED, pauseMs: 120, isRest: true });
      return visit.waitForMarks(3_000);
    },
    60_000,
  );
  await visit.page.close();
}

/** Sessions of one engine, each with a seed of its own, until one differs or all is done. */
async function fuzzEngine(
  pair: Pair,
  engine: EngineName,
  { seed, steps }: { readonly seed: number; readonly steps: number },
): Promise<Omit<EngineOutcome, 'attempts'>> {
  let done = 0;
  let marked = 0;
  for (let session = 0; done < steps; session += 1) {
    const count = Math.min(SESSION_STEPS, steps - done);
    const outcome = await compareSession(pair, engine, { seed: seed + session, steps: count });
    done += outcome.steps;
    marked += outcome.marked;
    const { difference } = outcome;
    if (difference !== undefined) return { engine, steps: done, marked, difference };
  }
  return { engine, steps: done, marked };
}
