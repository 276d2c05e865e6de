import { describe, expect, it } from 'vitest';

import { setStage } from './support/stage.ts';
import { SURFACE_CASES, type SurfaceCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';

const stage = setStage();

/** Presses the key that publishes from inside the box. */
async function pressKey(visit: Visit, key: NonNullable<SurfaceCase['submitKey']>): Promise<void> {
  const { keyboard } = visit.page;
  if (key === 'Enter') return keyboard.press('Enter');
  await keyboard.down('Control');
  await keyboard.press('Enter');
  await keyboard.up('Control');
}

describe.each(SURFACE_CASES)('$id', (surface) => {
  it('marks a flagged draft while it is written', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      expect(await visit.panelText()).toBeUndefined();
      expect(await visit.model()).toBe(surface.flagged);
    }));

  it('holds a flagged draft, and says what, why, which clause and whom to ask', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      const text = await visit.waitForPanel();
      expect(text).toMatch(/may|might|could/i);
      expect(text).toMatch(/Go back and edit/);
      expect(text).toMatch(/Not sure\?/);
      expect(await visit.posts()).toEqual([]);
      expect(await visit.model()).toBe(surface.flagged);
    }));

  it('holds words that are posted faster than the pause of the marks', () =>
    stage.visit(surface, async (visit) => {
      // The first marks show that the heavy part is there; only the pause is cut short.
      await visit.typeFlagged();
      await visit.erase();
      await visit.type(surface.flagged);
      await visit.pressSubmit();
      await visit.waitForPanel();
      expect(await visit.posts()).toEqual([]);
    }));

  it('lets the second press through after “Post anyway”, exactly once', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      await visit.clickOurs('Post anyway');
      await visit.waitForNoPanel();
      expect(await visit.posts()).toEqual([]);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([surface.flagged]);
    }));

  it('goes back to the draft, and passes it once it is edited', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      await visit.clickOurs('Go back and edit');
      await visit.waitForNoPanel();
      await visit.erase();
      await visit.type(surface.clean);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([surface.clean]);
      expect(await visit.panelText()).toBeUndefined();
    }));

  it('never holds a clean draft', () =>
    stage.visit(surface, async (visit) => {
      await visit.type(surface.clean);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([surface.clean]);
      expect(await visit.hasHost()).toBe(false);
    }));
});

const withKey = SURFACE_CASES.filter(({ submitKey }) => submitKey !== undefined);

describe.each(withKey)('$id by $submitKey', (surface) => {
  const key = surface.submitKey ?? 'Enter';

  it('holds a flagged draft and passes it after the decision', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await pressKey(visit, key);
      await visit.waitForPanel();
      expect(await visit.posts()).toEqual([]);
      await visit.clickOurs('Post anyway');
      await visit.waitForNoPanel();
      await pressKey(visit, key);
      expect(await visit.posts()).toEqual([surface.flagged]);
    }));

  it('passes a clean draft', () =>
    stage.visit(surface, async (visit) => {
      await visit.type(surface.clean);
      await pressKey(visit, key);
      expect(await visit.posts()).toEqual([surface.clean]);
    }));
});
