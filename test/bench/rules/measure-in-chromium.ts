import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

import type { LoadTimes } from './figures/time-load.ts';
import { measureLoading } from './measure-loading.ts';
import type { Measures } from './timing/statistics.ts';

/** Isolated from other origins, so that the page's clock is not made coarse. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const ADDRESS = 'https://bench.example/';

/** Groups in the main thread of a page; nothing when there is no Chromium. */
export async function measureInChromium(groups: readonly string[]): Promise<Measures> {
  const executablePath = process.env['FOREPOST_CHROMIUM'];
  if (executablePath === undefined || groups.length === 0) return {};
  const script = await buildScript();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const measures: Measures[] = [];
    for (const name of groups) {
      process.stderr.write(`  Chromium: ${name} …\n`);
      if (name === 'load') {
        measures.push(await measureLoading((json) => loadInFreshPage(browser, script, json)));
      } else measures.push(await runInPage(browser, script, `measureGroup('${name}')`));
    }
    return Object.assign({}, ...measures);
  } finally {
    await browser.close();
  }
}

/** One call of the measurements in a page of its own, which has run nothing before. */
async function runInPage<Outcome>(
  browser: Browser,
  script: string,
  call: string,
): Promise<Outcome> {
  const page = await openPage(browser, script);
  const outcome = await page.evaluate<Outcome>(`forepostBench.${call}`);
  await page.close();
  return outcome;
}

/** Loads a policy in a page that has never run any of this code, as a compose box meets it. */
function loadInFreshPage(browser: Browser, script: string, json: string): Promise<LoadTimes> {
  return runInPage(browser, script, `timeLoad(${JSON.stringify(json)})`);
}

/** A page with the measurements in it. */
async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html', headers: HEADERS, body: '<!doctype html>' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
  return page;
}

/** The same code that Node runs, as one script. */
async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry: 'test/bench/rules/portable.ts', formats: ['iife'], name: 'forepostBench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}
