import type { Browser, ElementHandle, Page } from 'puppeteer-core';

import type { ColourScheme } from './launch.ts';
import { pressOurs } from './press-ours.ts';
import { createProbe, isFirefox, type ShadowProbe } from './shadow-probe.ts';
import type { SurfaceCase } from './surface-cases.ts';
import { waitUntil } from './wait-until.ts';

/** What the panel says, as far as a demonstration prints it. */
export interface PanelParts {
  readonly findings: readonly { readonly message: string; readonly clause: string }[];
  readonly contact: string;
}

/** A surface opened in a page, with what a person can do there. */
export class Visit {
  readonly page: Page;
  readonly surface: SurfaceCase;
  readonly #probe: ShadowProbe;

  private constructor(page: Page, surface: SurfaceCase, probe: ShadowProbe) {
    this.page = page;
    this.surface = surface;
    this.#probe = probe;
  }

  /** Opens a surface in a new page and brings its box into view. */
  static async open(browser: Browser, surface: SurfaceCase, scheme?: ColourScheme): Promise<Visit> {
    const page = await browser.newPage();
    // Firefox takes its scheme when it is launched.
    if (scheme !== undefined && !(await isFirefox(browser))) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await page.goto(`${surface.origin}/?surface=${surface.id}`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.practice !== undefined);
    const visit = new Visit(page, surface, await createProbe(browser, page));
    if (surface.opener !== undefined) await page.click(surface.opener);
    await page.waitForSelector(surface.editable, { visible: true });
    return visit;
  }

  /** Puts the caret into the box and types with real keys. */
  async type(text: string): Promise<void> {
    await (await this.#find(this.surface.editable)).click();
    await this.page.keyboard.type(text);
    await waitUntil('the editor to take the text', async () =>
      (await this.model()).includes(text.slice(-10)),
    );
  }

  /**
   * Types the flagged draft and waits for its marks: from then on Forepost surely listens. Before
   * its second stage has come a press passes, because it fails open.
   */
  async typeFlagged(): Promise<void> {
    await this.type(this.surface.flagged);
    await this.waitForMarks();
  }

  /** Removes everything from the box, as a person would. */
  async erase(): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Control');
    await keyboard.press('a');
    await keyboard.up('Control');
    await keyboard.press('Backspace');
  }

  /** Presses the control that publishes. */
  async pressSubmit(): Promise<void> {
    await (await this.#find(this.surface.submit)).click();
  }

  /** What was published so far. */
  posts(): Promise<readonly string[]> {
    return this.page.evaluate((id) => [...(window.practice?.[id]?.posts ?? [])], this.surface.id);
  }

  /** The text in the editor's own model. */
  model(): Promise<string> {
    return this.page.evaluate((id) => window.practice?.[id]?.readModel() ?? '', this.surface.id);
  }

  /** How many ranges are painted on text nodes. */
  highlights(): Promise<number> {
    return this.page.evaluate(() => {
      let count = 0;
      for (const highlight of CSS.highlights.values()) count += highlight.size;
      return count;
    });
  }

  /** Waits until words of the draft are marked, by highlights or in the mirror of a field. */
  async waitForMarks(limitMs?: number): Promise<void> {
    const look = async (): Promise<boolean> => {
      if ((await this.highlights()) > 0) return true;
      const marks = await this.#probe.evaluate((root) => root.querySelectorAll('.mark').length);
      return marks !== undefined && marks > 0;
    };
    await waitUntil('marks', look, limitMs);
  }

  /** Waits until no words are marked, neither by highlights nor in the mirror of a field. */
  async waitForNoMarks(): Promise<void> {
    await waitUntil('no marks', async () => {
      const marks = await this.#probe.evaluate((root) => root.querySelectorAll('.mark').length);
      return (await this.highlights()) === 0 && (marks ?? 0) === 0;
    });
  }

  /** The panel's text, or `undefined` while it is not shown. */
  async panelText(): Promise<string | undefined> {
    const text = await this.#probe.evaluate(
      (root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? null,
    );
    return text ?? undefined;
  }

  /** Waits for the panel and gives its text. */
  waitForPanel(): Promise<string> {
    return waitUntil('the panel', () => this.panelText());
  }

  /** Waits for the panel and gives what it says, gravest finding first. */
  waitForPanelParts(): Promise<PanelParts> {
    return waitUntil('the panel', () =>
      this.#probe.evaluate((root) => {
        // Folded findings have no rendered text, so the text of their nodes is read.
        const read = (from: ParentNode, selector: string): string =>
          (from.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const panel = root.querySelector('[role="dialog"]');
        if (panel === null) return undefined;
        const first = { message: read(panel, 'h2'), clause: read(panel, '.clause-title') };
        const others = [...panel.querySelectorAll('.more-list > li')].map((item) => ({
          message: read(item, '.more-message'),
          clause: read(item, '.clause-title'),
        }));
        const contact = [read(panel, '.contact-words b'), read(panel, '.contact-role')];
        return {
          findings: [first, ...others],
          contact: contact.filter((words) => words !== '').join(', '),
        };
      }),
    );
  }

  /** Waits until the panel has gone. */
  async waitForNoPanel(): Promise<void> {
    await waitUntil('the panel to go', async () => (await this.panelText()) === undefined);
  }

  /** Whether anything of ours is in the page. */
  async hasHost(): Promise<boolean> {
    return (await this.#probe.evaluate(() => true)) === true;
  }

  /** Looks at what is ours in the page; `undefined` while there is nothing. */
  ours<Value>(work: (root: ShadowRoot) => Value): Promise<Value | undefined> {
    return this.#probe.evaluate(work);
  }

  /** Clicks a button of the panel or hint by its words, with the real mouse. */
  clickOurs(words: string): Promise<void> {
    return pressOurs(this.page, this.#probe, words);
  }

  async #find(selector: string): Promise<ElementHandle> {
    const element = await this.page.waitForSelector(selector, { visible: true });
    if (element === null) throw new Error(`Nothing matches ${selector}.`);
    return element;
  }
}
