import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { UiHost } from '../../../src/content/host/ui-host.ts';
import { find, showPage } from '../support/page.ts';

let shutOuts = 0;
let leave = (): void => {};

/** A host that stands in a page for a composer. */
function enterPage(): UiHost {
  const composer = find(showPage('<form><textarea></textarea></form>'), 'form');
  const host = new UiHost(() => {
    shutOuts += 1;
  });
  leave = host.enter(composer);
  return host;
}

/** The element in the page; it comes last. */
function ours(): Element | null {
  return document.documentElement.lastElementChild;
}

/** Waits until the page has been drawn twice, and what observers do is done. */
async function draw(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

beforeEach(() => {
  shutOuts = 0;
});
afterEach(() => leave());

describe('the host of what is ours', () => {
  it('drops what the page puts on it, and keeps what is its own', async () => {
    enterPage();
    ours()?.setAttribute('inert', '');
    ours()?.setAttribute('aria-hidden', 'true');
    await draw();
    expect(ours()?.getAttributeNames()).toEqual(['popover']);
  });

  it('stops answering a page that never ends', async () => {
    enterPage();
    const element = ours();
    const watcher = new MutationObserver(() => {
      if (element?.hasAttribute('inert') === false) element.setAttribute('inert', '');
    });
    if (element !== null) watcher.observe(element, { attributes: true });
    element?.setAttribute('inert', '');
    await draw();
    expect(element?.hasAttribute('inert')).toBe(true);
    watcher.disconnect();
  });

  it('comes back when it was removed at once', async () => {
    const host = enterPage();
    const element = ours();
    element?.remove();
    await draw();
    expect(ours()).toBe(element);
    expect([host.isShutOut, shutOuts]).toEqual([false, 0]);
  });

  it('knows a page that removes it each time, and says so once', async () => {
    const watcher = new MutationObserver(() => ours()?.matches('body, head') || ours()?.remove());
    watcher.observe(document.documentElement, { childList: true });
    const host = enterPage();
    await expect.poll(() => host.isShutOut).toBe(true);
    await draw();
    expect(shutOuts).toBe(1);
    watcher.disconnect();
  });
});
