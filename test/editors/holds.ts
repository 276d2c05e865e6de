import type { Browser } from 'puppeteer-core';

import { EditorVisit } from './editor-visit.ts';
import { createRandom, type EngineName, FLAGGED } from './steps.ts';

/** Drafts that the embedded policy has nothing against. */
const CLEAN = ['A lovely day at the open day', 'Thank you all for coming 😀', 'See you on Monday'];

/** The ways to publish: the button by mouse and by key, and the key of the editor. */
const PATHS = ['click', 'mod-enter', 'button-enter', 'button-space'] as const;

/** What came of the attempts of one engine. */
export interface HoldOutcome {
  readonly engine: EngineName;
  readonly attempts: number;
  /** What went wrong first: a flagged draft passed, a clean one did not, or words were lost. */
  readonly failure?: string;
}

/** Tries to publish flagged and clean drafts by every path, as often as asked. */
export async function fuzzHolds(
  guarded: Browser,
  engine: EngineName,
  { seed, attempts }: { readonly seed: number; readonly attempts: number },
): Promise<HoldOutcome> {
  const random = createRandom(seed);
  const visit = await EditorVisit.open(guarded, engine, true);
  try {
    // The second stage comes with the first words; from then on nothing is early.
    await visit.take({ kind: 'type', text: FLAGGED, pauseMs: 120, isRest: true });
    await visit.waitForMarks(10_000);
    for (let at = 0; at < attempts; at += 1) {
      const path = PATHS[Math.floor(random() * PATHS.length)] ?? 'click';
      const isFlagged = random() < 0.5;
      const text = isFlagged ? FLAGGED : (CLEAN[Math.floor(random() * CLEAN.length)] ?? '');
      const wrong = await tryToPublish(visit, { path, text, isFlagged });
      if (wrong === undefined) continue;
      const failure = `${engine}: ${wrong} by ${path}, attempt ${at} of seed ${seed}`;
      return { engine, attempts: at + 1, failure };
    }
    return { engine, attempts };
  } finally {
    await visit.page.close();
  }
}

/** Writes one draft, presses once, and says what went wrong; `undefined` when nothing did. */
async function tryToPublish(
  visit: EditorVisit,
  attempt: {
    readonly path: (typeof PATHS)[number];
    readonly text: string;
    readonly isFlagged: boolean;
  },
): Promise<string | undefined> {
  const { path, text, isFlagged } = attempt;
  const before = (await visit.posts()).length;
  await visit.take({ kind: 'clear', pauseMs: 120, isRest: false });
  const { model } = await visit.take({ kind: 'insert', text, pauseMs: 120, isRest: false });
  await visit.publish(path);
  const after = await visit.rest();
  const posts = (await visit.posts()).slice(before);
  await visit.page.keyboard.press('Escape');
  if (!isFlagged) {
    if (posts.length !== 1) return `a clean draft was posted ${posts.length} times`;
    return posts[0]?.trim() === text.trim()
      ? undefined
      : 'a clean draft was posted with other words';
  }
  if (posts.length > 0) return 'a flagged draft was posted';
  return after.model === model ? undefined : 'a held draft has changed';
}
