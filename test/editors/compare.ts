import type { Browser } from 'puppeteer-core';

import { EditorVisit } from './editor-visit.ts';
import type { EditorLook } from './page/main.ts';
import { type EngineName, makeSteps, type TimedStep } from './steps.ts';

/** Several times what Forepost waits for, because others work on the same machine. */
const REST_MS = 4_000;

/** One page without Forepost and one with it. */
export interface Pair {
  readonly bare: Browser;
  readonly guarded: Browser;
}

/** What came of one session. */
export interface SessionOutcome {
  readonly steps: number;
  /** Steps after which words were marked: where none ever are, Forepost was not there. */
  readonly marked: number;
  /** The first step after which the two pages were not the same. */
  readonly difference?: string;
}

/** Does the same steps in both pages and compares them after every one. */
export async function compareSession(
  pair: Pair,
  engine: EngineName,
  { seed, steps }: { readonly seed: number; readonly steps: number },
): Promise<SessionOutcome> {
  const bare = await EditorVisit.open(pair.bare, engine, false);
  const guarded = await EditorVisit.open(pair.guarded, engine, true);
  let marked = 0;
  try {
    for (const [at, step] of makeSteps(engine, seed, steps).entries()) {
      const [expected, seen] = await Promise.all([bare.take(step), guarded.take(step)]);
      const difference = describeDifference(expected, seen);
      if (difference !== undefined) {
        return { steps: at + 1, marked, difference: tell({ engine, seed, at, step }, difference) };
      }
      // Marks follow after a pause in typing, which only the page that has them has to wait for.
      if (step.isRest) await guarded.waitForMarks(REST_MS);
      if (await guarded.isMarking()) marked += 1;
    }
    return { steps, marked };
  } finally {
    await Promise.all([bare.page.close(), guarded.page.close()]);
  }
}

/** Which part of two looks differs, and how; `undefined` when all are the same. */
function describeDifference(expected: EditorLook, seen: EditorLook): string | undefined {
  for (const part of ['model', 'html', 'caret'] as const) {
    if (expected[part] === seen[part]) continue;
    return `${part}\n  without: ${expected[part]}\n  with:    ${seen[part]}`;
  }
  const [one, other] = [expected.faults.join('; '), seen.faults.join('; ')];
  return one === other ? undefined : `faults\n  without: ${one}\n  with:    ${other}`;
}

/** What repeats the failure, and what differed. */
function tell(
  where: {
    readonly engine: EngineName;
    readonly seed: number;
    readonly at: number;
    readonly step: TimedStep;
  },
  difference: string,
): string {
  const { engine, seed, at, step } = where;
  const repeat = `--engine ${engine} --seed ${seed} --steps ${at + 1}`;
  return `${engine}: after step ${at} ${JSON.stringify(step)} (repeat with ${repeat}): ${difference}`;
}
