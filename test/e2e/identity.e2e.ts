import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { setStage } from './support/stage.ts';
import { SURFACE_CASES, type SurfaceCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';

const bare = setStage({ isBare: true });
const equipped = setStage();

/** The page as markup, open shadow roots included, without our own host. */
function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const write = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      // Ours is the one element without any name: a closed root below the page or a dialog.
      if (node.matches('html > [popover]:not(body), dialog > [popover]')) return '';
      const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`);
      const shadow =
        node.shadowRoot === null ? '' : `#(${[...node.shadowRoot.childNodes].map(write).join('')})`;
      const inner = [...node.childNodes].map(write).join('');
      // One element a line, so that a difference can be read.
      return `\n<${[node.localName, ...attributes.sort()].join(' ')}>${shadow}${inner}</>`;
    };
    // Editors number their blocks and placeholders at random.
    return write(document.documentElement)
      .replace(/(data-offset-key|data-editor)="[^"]*"/g, '$1')
      .replace(/"placeholder-\w+"/g, '"placeholder"');
  });
}

/** What a person does on both sides, and how page and model look after each step. */
async function record(visit: Visit, { flagged }: SurfaceCase, isHeld: boolean): Promise<string[]> {
  const steps: string[] = [];
  const note = async (): Promise<void> => {
    steps.push(await serialise(visit.page), await visit.model());
  };
  await visit.type(flagged);
  if (isHeld) await visit.waitForMarks();
  await note();
  if (isHeld) {
    await visit.pressSubmit();
    await visit.waitForPanel();
    steps.push(await serialise(visit.page), await visit.model());
    await visit.clickOurs('Post anyway');
    await visit.waitForNoPanel();
  } else {
    await note();
  }
  await visit.pressSubmit();
  await note();
  return steps;
}

describe.each(SURFACE_CASES)('$id', (surface) => {
  it('leaves page and model as they are without Forepost, at every step', async () => {
    const runs: string[][] = [];
    for (const [stage, isHeld] of [
      [bare, false],
      [equipped, true],
    ] as const) {
      await stage.visit(surface, async (visit) => {
        runs.push(await record(visit, surface, isHeld));
      });
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it('takes its own element out of the page when there is nothing left to show', async () => {
    await equipped.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.erase();
      await visit.type(surface.clean);
      await visit.page.waitForFunction(() => document.querySelector('[popover]') === null);
      expect(await visit.hasHost()).toBe(false);
    });
  });
});
