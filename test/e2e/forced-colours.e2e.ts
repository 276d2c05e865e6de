import { expect, it } from 'vitest';

import { browserFamily } from './support/launch.ts';
import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';

const POST = findCase('x-post');
// Firefox forces its colours on every page from its start; Chromium is told page by page.
const stage = setStage({
  surfaces: [POST],
  preferences: { 'browser.display.document_color_use': 2 },
});

it('keeps marks, chip and primary button apart where the system forces its colours', () =>
  stage.visit(POST, async (visit) => {
    if (browserFamily() === 'chromium') {
      const session = await visit.page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    }
    expect(await visit.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
      true,
    );
    await visit.typeFlagged();
    await visit.pressSubmit();
    await visit.waitForPanel();
    const looks = await visit.ours((root) => {
      const look = (selector: string): CSSStyleDeclaration | undefined => {
        const part = root.querySelector(selector);
        return part === null ? undefined : getComputedStyle(part);
      };
      return {
        primary: look('.primary')?.borderTopWidth,
        secondary: look('.panel button:not(.primary)')?.borderTopWidth,
        chip: look('.severity-chip')?.borderTopStyle,
        isMarkApart: look('mark')?.backgroundColor !== look('.panel')?.backgroundColor,
        isPanelFramed: look('.panel')?.borderTopStyle,
      };
    });
    expect(looks).toMatchObject({
      primary: '3px',
      chip: 'solid',
      isMarkApart: true,
      isPanelFramed: 'solid',
    });
    expect(looks?.secondary).not.toBe('3px');
  }));
