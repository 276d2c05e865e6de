import { describe, expect, it } from 'vitest';

import { extensionId, stopBackground } from './support/extension-control.ts';
import { browserFamily } from './support/launch.ts';
import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { findCase, SURFACE_CASES } from './support/surface-cases.ts';

/** Only Chromium lets a test stop a background; Firefox suspends its own in the same way. */
if (browserFamily() === 'chromium') {
  describe('a background that was stopped', () => {
    const stage = setStage();
    const surface = findCase('linkedin-post');

    it('comes back when the first compose box is used', () =>
      stage.visit(surface, async (visit) => {
        await stopBackground(stage.browser());
        await visit.typeFlagged();
      }));

    it('is not needed to hold a draft and to release it', () =>
      stage.visit(surface, async (visit) => {
        await visit.typeFlagged();
        await stopBackground(stage.browser());
        await visit.pressSubmit();
        await postAnyway(visit);
        await visit.pressSubmit();
        expect(await visit.posts()).toEqual([surface.flagged]);
      }));
  });
}

describe('an extension that goes away while drafts are open', () => {
  const stage = setStage();

  it('leaves every box able to publish, once, and nothing behind', async () => {
    await stage.visitAll(SURFACE_CASES, async (visits) => {
      for (const visit of visits) {
        await visit.page.bringToFront();
        await visit.typeFlagged();
      }
      await stage.browser().uninstallExtension(extensionId(stage.browser()));
      for (const visit of visits) {
        await visit.page.bringToFront();
        await visit.pressSubmit();
        expect(await visit.posts()).toEqual([visit.surface.flagged]);
        expect(await visit.panelText()).toBeUndefined();
      }
    });
  });
});
