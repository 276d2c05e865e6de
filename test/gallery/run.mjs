/** Takes a picture of every state of the panel and the hint, and writes an index of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { chromium } from 'playwright-core';
import { createServer } from 'vite';

import { findBrowser } from '../support/browsers.mjs';

const FOLDER = 'dist/gallery';
const THEMES = ['light', 'dark', 'forced'];
const DIRECTIONS = ['ltr', 'rtl'];
const WIDTHS = [560, 320];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  configFile: false,
  publicDir: 'public',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: false },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const { port } = server.httpServer.address();
  const groups = [];
  for (const theme of THEMES) groups.push(await shootTheme(theme, port));
  writeFileSync(`${FOLDER}/index.html`, writeIndex(groups));
  console.log(`${groups.flatMap(({ shots }) => shots).length} pictures: ${FOLDER}/index.html`);
} finally {
  await browser.close();
  await server.close();
}

/** All pictures of one theme. */
async function shootTheme(theme, port) {
  const page = await browser.newPage({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:${port}/test/gallery/index.html`);
  await page.addScriptTag({ url: '/test/gallery/page.ts', type: 'module' });
  await page.waitForFunction(() => globalThis.gallery !== undefined);
  await page.addStyleTag({
    content: `html{background:${theme === 'dark' ? '#0e1115' : '#eef2f5'}}body{margin:0;padding:12px}`,
  });
  const names = await page.evaluate(() => globalThis.gallery.names);
  const shots = [];
  for (const direction of DIRECTIONS) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      for (const name of names) {
        const way = await page.evaluate(
          ([state, side]) => globalThis.gallery.showPanel(state, side),
          [name, direction],
        );
        if (way !== undefined) await page.locator(way).first().click();
        shots.push(await shoot(page, { theme, direction, width, name }));
      }
      await page.evaluate((side) => globalThis.gallery.showHints(side), direction);
      await page.locator('.ask-speaker').click();
      shots.push(await shoot(page, { theme, direction, width, name: 'hints' }));
    }
  }
  await page.close();
  return { theme, shots };
}

/** One picture, named by what it shows. */
async function shoot(page, { theme, direction, width, name }) {
  // The last press must not leave the pointer over a button of this picture.
  await page.mouse.move(0, 0);
  // What a press opens is drawn a turn later.
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn)), 0);
      }),
  );
  const file = `${[theme, direction, width, name.replaceAll(/[^a-z]+/g, '-')].join('_')}.png`;
  await page.screenshot({ path: `${FOLDER}/${file}` });
  return { file, caption: `${name}, ${direction}, ${width} px` };
}

/** The pictures side by side, one group a theme. */
function writeIndex(groups) {
  const figures = ({ theme, shots }) =>
    `<h2>${theme}</h2><div>${shots
      .map(
        ({ file, caption }) =>
          `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${caption}</figcaption></figure>`,
      )
      .join('\n')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forepost: gallery</title>
<style>body{font:15px system-ui;margin:24px}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0}img{max-width:360px;border:1px solid #ccc}figcaption{color:#555}</style>
<h1>Panel and hint</h1>${groups.map(figures).join('\n')}</html>
`;
}
