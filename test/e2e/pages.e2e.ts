import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserFamily, findWelcome, launchBrowser } from './support/launch.ts';
import { openOurs } from './support/open-ours.ts';
import { type SiteServer, startSiteServer } from './support/site-server.ts';
import { waitUntil } from './support/wait-until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DRAFT = 'the wifi in the new office is Hummus4Lunch! before anyone asks';

/** The part of axe that is used; its script brings it into a page. */
declare const axe: {
  run(context: object, options: object): Promise<{ violations: { id: string }[] }>;
};
/** The part of the extension API that is used inside a page. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, { policy: { clauses: { id: string }[] } }>>;
      set(items: object): Promise<void>;
    };
  };
};

describe('the pages of the extension', () => {
  const family = browserFamily();
  let server: SiteServer;
  let browser: Browser;
  /** The first-run page; Firefox lets nobody else lead to the other pages. */
  let page: Page;

  const open = (name: string, part?: string) => openOurs(page, name, part);
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText : ''));
  const listViolations = async (): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const rules = { 'target-size': { enabled: true } };
      return (await axe.run(document, { rules })).violations.map(({ id }) => id);
    });
  };

  beforeAll(async () => {
    server = await startSiteServer();
    const extension = family === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    browser = await launchBrowser({ family, server, extension, keepsWelcome: true });
    page = await findWelcome(browser);
    await page.waitForSelector('h1');
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('begin with one that opens by itself and says what Forepost does and never does', async () => {
    expect(await textOf('h1')).toBe('A second look before you post');
    expect(await textOf('.does h2')).toBe('What it does');
    expect(await textOf('.never h2')).toBe('What it never does');
    const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    expect(fits).toBe(true);
    expect(await listViolations()).toEqual([]);
  });

  it('have a policy reader to search, and to learn from with the keyboard alone', async () => {
    await open('policy', '.clause-article');
    expect(await listViolations()).toEqual([]);
    await page.focus('.answer input');
    await page.keyboard.type(' ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await textOf('.verdict')).toMatch(/^That’s right\./u);
    await page.type('input[type=search]', 'door code');
    await waitUntil('one clause', async () => /^1 clause/u.test(await textOf('.search-count')));
  });

  it('have a status page that says why a text is held, and copies facts without it', async () => {
    await open('status', 'textarea');
    await page.type('textarea', DRAFT);
    await waitUntil('a finding', async () => (await page.$('.tried-head')) !== null);
    expect(await listViolations()).toEqual([]);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await textOf('.why')).toContain('Hummus4Lunch');
    const facts = await textOf('pre');
    expect(facts).toMatch(/^forepost: \d+\.\d+\.\d+\nbrowser: .*\n/u);
    expect(facts).not.toContain('Hummus');
  });

  it('have a popup that says whose policy is in force', async () => {
    await open('popup', '.popup-facts');
    expect(await textOf('.popup-facts')).toContain('Social media policy');
    expect(await listViolations()).toEqual([]);
  });

  // 1280 × 900 at 200 % and at 400 %; the second is as narrow as a phone, too.
  it.each([
    [640, 450],
    [320, 225],
  ])(
    'fit a window of %i × %i without scrolling sideways, with every control whole',
    async (width, height) => {
      await page.setViewport({ width, height });
      for (const name of ['welcome', 'policy', 'status', 'popup']) {
        await open(name);
        const faults = await page.evaluate(listCutOff);
        expect({ name, faults }).toEqual({ name, faults: [] });
      }
      await page.setViewport({ width: 1000, height: 900 });
    },
  );

  it('go with a practice page, of which everything but the copied boxes is as it should be', async () => {
    const practice = await browser.newPage();
    await practice.goto('https://x.com/', { waitUntil: 'load' });
    await practice.waitForFunction(() => window.practice !== undefined);
    expect(await practice.$$eval('.surface', ({ length }) => length)).toBeGreaterThanOrEqual(6);
    await practice.evaluate(AXE);
    const violations = await practice.evaluate(async () => {
      // A copied site brings a `main` of its own, which only a whole page shows.
      const rules = { 'landmark-no-duplicate-main': { enabled: false } };
      return (await axe.run({ exclude: ['.box'] }, { rules })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await practice.goto('https://x.com/?language=de', { waitUntil: 'load' });
    await practice.waitForFunction(() => window.practice !== undefined);
    expect(await practice.$eval('html', ({ lang }) => lang)).toBe('de');
    expect(await practice.$eval('h1', ({ textContent }) => textContent)).toBe(
      'Üben vor dem Posten',
    );
    expect(await practice.$eval('.box', (box) => box.getAttribute('lang'))).toBe('en');
    await practice.close();
  });

  // What follows asks for tools that only Chromium has.
  if (family === 'chromium') {
    it('tell assistive technology what each part is and is called', async () => {
      await open('policy');
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const parts = tree === null ? [] : listParts(tree);
      for (const part of [
        'heading: Social media policy',
        'main: ',
        'navigation: Contents',
        'searchbox: Search the policy',
        'status: ',
        'button: Print this card',
        'group: What is the best reply?',
        'radio: We called you three times, so please check your phone.',
      ]) {
        expect(parts).toContain(part);
      }
    });

    it('can be walked through with the Tab key, and show where the focus is', async () => {
      await open('policy');
      const seen: string[] = [];
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement)) return '';
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          const name = element.innerText || element.parentElement?.innerText.trim();
          return isShown ? `${name}` : `${name} without a ring`;
        });
        seen.push(focus.replace(/\s+/gu, ' '));
      }
      expect(seen.slice(0, 3)).toEqual(['Print', 'Search the policy', 'At a glance']);
      expect(seen[3]).not.toContain('without a ring');
    });

    it('print the dos and don’ts of a whole policy on one page', async () => {
      // As many clauses as the largest built-in policy has.
      await page.evaluate(async () => {
        const { policy: stored } = await chrome.storage.local.get('policy');
        if (stored === undefined) throw new Error('No policy is stored.');
        const { clauses } = stored.policy;
        const more = clauses.slice(0, 26 - clauses.length).map((each) => ({
          ...each,
          id: `${each.id}-again`,
        }));
        const policy = { ...stored.policy, clauses: [...clauses, ...more] };
        await chrome.storage.local.set({ policy: { ...stored, policy } });
      });
      await open('status');
      await open('policy', '.card');
      expect(await page.$$eval('.card .dos li', ({ length }) => length)).toBe(26);
      const asked = await page.evaluate(() => {
        let prints = 0;
        window.print = () => {
          prints += 1;
        };
        document.querySelector<HTMLElement>('.card .print')?.click();
        return prints;
      });
      expect(asked).toBe(1);
      const file = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(file.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
      expect(file).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
    });
  }
});

/** Controls that reach over the edge of the window or are cut off, and a page wider than it. */
function listCutOff(): readonly string[] {
  for (const each of document.querySelectorAll('details')) each.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a, summary, input, select, textarea'),
  ];
  const cut = controls.filter((control) => {
    const { left, right, width } = control.getBoundingClientRect();
    const isCut =
      control.matches('button, a.button') && control.scrollWidth > control.clientWidth + 1;
    return width > 0 && (left < 0 || right > clientWidth || isCut);
  });
  const wide = scrollWidth > clientWidth ? ['the page'] : [];
  return [...wide, ...cut.map(({ outerHTML }) => outerHTML)];
}

/** Every part of an accessibility tree as its role and name. */
function listParts({ role, name = '', children = [] }: SerializedAXNode): readonly string[] {
  return [`${role}: ${name}`, ...children.flatMap(listParts)];
}
