import type { Page } from 'puppeteer-core';

import type { ShadowProbe } from './shadow-probe.ts';
import { waitUntil } from './wait-until.ts';

/** Presses a button of the panel or hint by its words, with the real mouse. */
export async function pressOurs(page: Page, probe: ShadowProbe, words: string): Promise<void> {
  let before = '';
  // What has just been opened finds its place a frame later: a press waits until it stands still.
  const point = await waitUntil(`the button “${words}”`, async () => {
    const found = await probe.evaluate(findPressable, words);
    const now = JSON.stringify(found ?? null);
    const isStill = now === before;
    before = now;
    return isStill && found !== null && found;
  });
  await page.mouse.click(point.x, point.y);
}

/** Where a button with some words can be pressed, once it is scrolled to; `null` while it cannot be. */
function findPressable(root: ShadowRoot, words: string): { x: number; y: number } | null {
  const button = [...root.querySelectorAll<HTMLElement>('button,a,summary')].find(
    (each) => each.getBoundingClientRect().width > 0 && each.innerText.trim().includes(words),
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'nearest' });
  const area = button.getBoundingClientRect();
  const point = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  return button.contains(root.elementFromPoint(point.x, point.y)) ? point : null;
}
