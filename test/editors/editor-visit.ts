import { resolve } from 'node:path';

import type { Browser, CDPSession, KeyInput, Page } from 'puppeteer-core';

import { launchBrowser } from '../e2e/support/launch.ts';
import { pressOurs } from '../e2e/support/press-ours.ts';
import { createProbe, type ShadowProbe } from '../e2e/support/shadow-probe.ts';
import type { SiteServer } from '../e2e/support/site-server.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import type { EditorLook } from './page/main.ts';
import { type EngineName, REWORDED, type Step, type TimedStep } from './steps.ts';

/** A listed site whose own boxes are none of these: the generic ones take them. */
const ORIGIN = 'https://x.com';

/** Opens Chromium, with or without the built extension, with the page of editors in the site's place. */
export function openEditors(server: SiteServer, hasForepost: boolean): Promise<Browser> {
  const extension = hasForepost ? { extension: resolve('dist/chrome') } : {};
  return launchBrowser({ family: 'chromium', server, ...extension });
}

/** One editor, open in one browser, with what a person can do to it. */
export class EditorVisit {
  readonly page: Page;
  readonly #cdp: CDPSession;
  /** Absent where Forepost is absent. */
  readonly #probe: ShadowProbe | undefined;

  private constructor(page: Page, cdp: CDPSession, probe: ShadowProbe | undefined) {
    this.page = page;
    this.#cdp = cdp;
    this.#probe = probe;
  }

  /** Opens an editor, in a browser with Forepost or without it, and puts the caret into it. */
  static async open(
    browser: Browser,
    engine: EngineName,
    hasForepost: boolean,
  ): Promise<EditorVisit> {
    const page = await browser.newPage();
    await page.goto(`${ORIGIN}/?engine=${engine}`);
    await page.waitForFunction(() => window.editorPage !== undefined);
    const cdp = await page.createCDPSession();
    const probe = hasForepost ? await createProbe(browser, page) : undefined;
    const visit = new EditorVisit(page, cdp, probe);
    await page.evaluate(() => window.editorPage?.engine.editable.focus());
    return visit;
  }

  /** Whether Forepost shows anything: a painted range, or its one element for a field. */
  isMarking(): Promise<boolean> {
    return this.page.evaluate(
      () =>
        [...CSS.highlights.values()].some(({ size }) => size > 0) ||
        document.documentElement.lastElementChild !== document.body,
    );
  }

  /** Waits until Forepost shows something; answers whether it did in time. */
  waitForMarks(limitMs: number): Promise<boolean> {
    return waitUntil('marks', () => this.isMarking(), limitMs).catch(() => false);
  }

  /** What was published, in order. */
  posts(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(window.editorPage?.posts ?? [])]);
  }

  /** Does one step and lets the page come to rest. */
  async take(step: TimedStep): Promise<EditorLook> {
    await this.#do(step);
    return this.rest(step.pauseMs);
  }

  /** Presses what publishes, once. */
  async publish(path: 'click' | 'mod-enter' | 'button-enter' | 'button-space'): Promise<void> {
    if (path === 'click') return this.page.click('#post');
    if (path === 'mod-enter') return this.#press(['Control', 'Enter']);
    await this.page.focus('#post');
    await this.page.keyboard.press(path === 'button-enter' ? 'Enter' : 'Space');
  }

  /** Lets the page come to rest and looks at the editor. */
  async rest(pauseMs = 120): Promise<EditorLook> {
    const look = await this.page.evaluate((ms) => window.editorPage?.look(ms) ?? null, pauseMs);
    if (look === null) throw new Error('The page of editors has gone.');
    return look;
  }

  async #do(step: Step): Promise<void> {
    const { keyboard } = this.page;
    switch (step.kind) {
      case 'type':
        return keyboard.type(step.text);
      case 'insert':
        return keyboard.sendCharacter(step.text);
      case 'key':
        return this.#press(step.keys);
      case 'compose':
        return this.#compose(step.parts, step.isKept);
      case 'click':
        return this.#click(step);
      case 'drag':
        return this.#drag(step);
      case 'mention':
        return this.page.evaluate((name) => window.editorPage?.engine.mention(name), step.name);
      case 'resize':
        return this.page.evaluate((width) => window.editorPage?.resize(width), step.width);
      case 'redraw':
        return this.page.evaluate(() => window.editorPage?.engine.redraw());
      case 'clear':
        return this.page.evaluate(() => {
          window.editorPage?.engine.clear();
          window.editorPage?.engine.editable.focus();
        });
      case 'wording':
        return this.#takeWording();
      default:
        return this.#command(step.kind);
    }
  }

  /**
   * Takes up the wording that Forepost offers; without Forepost, selects the same words and writes it
   * over them, as a person would. Where the caret stands then may differ, so both go to the end.
   */
  async #takeWording(): Promise<void> {
    if (this.#probe === undefined) {
      await this.page.evaluate((words) => window.editorPage?.select(words), REWORDED.words);
      await this.rest();
      await this.page.keyboard.sendCharacter(REWORDED.wording);
    } else {
      const probe = this.#probe;
      await pressOurs(this.page, probe, 'to check');
      await pressOurs(this.page, probe, 'Use this wording');
      const hasPanel = () =>
        probe.evaluate((root) => root.querySelector('[role="dialog"]') !== null);
      await waitUntil('the panel to go', async () => (await hasPanel()) !== true);
    }
    await this.#press(['Control', 'End']);
  }

  /** Presses the last key while the others are held. */
  async #press(keys: readonly KeyInput[]): Promise<void> {
    const { keyboard } = this.page;
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    for (const key of keys.slice(-1)) await keyboard.press(key);
    for (const key of held.toReversed()) await keyboard.up(key);
  }

  /** What an input method does: it shows what it has so far, then keeps or drops it. */
  async #compose(parts: readonly string[], isKept: boolean): Promise<void> {
    for (const text of parts) {
      const end = text.length;
      await this.#cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    if (isKept) await this.#cdp.send('Input.insertText', { text: parts.at(-1) ?? '' });
    else {
      await this.#cdp.send('Input.imeSetComposition', {
        text: '',
        selectionStart: 0,
        selectionEnd: 0,
      });
    }
  }

  async #click({ x, y, count }: { x: number; y: number; count: number }): Promise<void> {
    const at = await this.#pointAt({ x, y });
    await this.page.mouse.click(at.x, at.y, { count });
  }

  /** Selects a word and drags it elsewhere in the editor. */
  async #drag({ from, to }: Extract<Step, { kind: 'drag' }>): Promise<void> {
    const { mouse } = this.page;
    const start = await this.#pointAt(from);
    const end = await this.#pointAt(to);
    await mouse.click(start.x, start.y, { count: 2 });
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 3 });
    await mouse.up();
  }

  /** The keys that mean an editing command. */
  async #command(command: 'copy' | 'paste' | 'cut' | 'undo' | 'redo'): Promise<void> {
    const keys = { copy: 'c', paste: 'v', cut: 'x', undo: 'z', redo: 'y' } as const;
    await this.#press(['Control', keys[command]]);
  }

  async #pointAt({ x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
    const area = await this.page.evaluate(() => {
      const box = window.editorPage?.engine.editable.getBoundingClientRect();
      return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
    });
    // Only what is in the window can be pressed.
    const height = Math.min(area.height, 600);
    return { x: area.x + x * area.width, y: area.y + y * height };
  }
}
