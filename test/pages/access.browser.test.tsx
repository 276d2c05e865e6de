import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/policy/policy.css';
import '../../src/pages/policy/training.css';
import '../../src/pages/policy/changes.css';
import '../../src/pages/popup/popup.css';
import '../../src/pages/status/status.css';
import '../../src/pages/welcome/welcome.css';

import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { PolicyReader } from '../../src/pages/policy/PolicyReader.tsx';
import { Popup } from '../../src/pages/popup/Popup.tsx';
import { StatusPage } from '../../src/pages/status/StatusPage.tsx';
import { Welcome } from '../../src/pages/welcome/Welcome.tsx';
import { emulate } from '../panel/emulate.ts';
import { english } from '../panel/english.ts';
import { createPseudo } from '../support/pseudo-locale.ts';
import { createClause } from './create-clause.ts';
import { createCoverage, createPage, createPolicy, createStored } from './page-fixtures.tsx';

const AT = Date.UTC(2026, 10, 22, 9);
const [clause] = createPolicy().clauses;
const previous = { version: '2026.10.1', clauses: [createClause({ statement: 'Less.' })] };
const stored = createStored({ problems: ['line 3: not known'] });
const model = {
  added: [{ host: 'social.example', adapter: 'mastodon', state: 'waiting' }] as const,
  stored,
  sources: {
    settings: { language: 'en-GB' },
    refused: [{ key: 'refreshMinutes', reason: 'refreshMinutes: expected at least 5' }],
  },
  channels: { policy: { address: 'https://p.example/a', triedAt: AT, nextAt: AT, failures: 0 } },
  coverage: createCoverage(),
  muted: [{ rule: 'door-code', count: 2 }],
  faults: [{ unit: 'rule:bay', code: 'unit-threw', count: 3, firstAt: AT, lastAt: AT }],
  diagnostics: ['forepost: 0.1.0'],
};
const popup = { title: 'Our policy', version: '2', accounts: { default: 'personal' } } as const;

/** Every page with as much on it as there can be. */
const PAGES: readonly (readonly [string, () => ComponentChild])[] = [
  ['policy reader', () => <PolicyReader policy={createPolicy()} previous={previous} />],
  [
    'status page',
    () => (
      <StatusPage
        model={model}
        check={() => ({ findings: [], rules: [] })}
        onRevoke={() => undefined}
        onAllow={async () => true}
      />
    ),
  ],
  [
    'popup',
    () => (
      <Popup
        site={{ kind: 'known', coverage: { ...firstSite(), state: 'failing' } }}
        policy={popup}
        waiting={{ hosts: ['social.example'], allow: async () => true }}
      />
    ),
  ],
  ['first-run page', () => <Welcome policy={createPolicy()} />],
];

function firstSite() {
  const [site] = createCoverage();
  if (site === undefined) throw new Error('The fixtures have no site.');
  return site;
}

/** 320 pixels are 1280 at 400 %, 640 are 1280 at 200 %. */
const WIDTHS = [1280, 640, 320];

/** Everything that a page shows by itself, opened. */
function unfold(element: HTMLElement): void {
  for (const each of element.querySelectorAll('details')) each.open = true;
}

/** What axe finds wrong with the whole page, one line each. */
async function findViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Controls that are smaller than 24 pixels either way; links inside a sentence may be. */
function findSmallTargets(element: HTMLElement): readonly string[] {
  const controls = element.querySelectorAll<HTMLElement>(
    'button, select, textarea, summary, label, .button, .contents a',
  );
  return [...controls]
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(({ outerHTML }) => outerHTML);
}

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  await emulate({});
});

describe.each(PAGES)('the %s', (_name, create) => {
  test.each([
    ['light', {}],
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced', { 'forced-colors': 'active' }],
  ] as const)('has nothing wrong with it in %s colours, at any zoom', async (_theme, features) => {
    await emulate(features);
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      const element = await createPage(create());
      unfold(element);
      expect(await findViolations()).toEqual([]);
      expect(findSmallTargets(element)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('holds longer words from right to left, at any zoom', async () => {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      unfold(await createPage(create(), createPseudo(english)));
      expect(document.documentElement.dir).toBe('rtl');
      expect(await findViolations()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('says nothing in English that is not in the strings', async () => {
    const element = await createPage(create(), createPseudo(english));
    expect(findForeignTexts(element)).toEqual([]);
  });
});

/** Data that pages show as it is: what organisations, browsers and sites are called. */
const DATA = JSON.stringify([createPolicy(), previous, model, popup, clause]);

/** Texts of a page that are neither from the strings nor data nor numbers and moments. */
function findForeignTexts(element: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const foreign: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const isMoment = /^22 Nov 2026, /.test(text);
    if (text !== '' && !text.startsWith('⟦') && !DATA.includes(text) && !isMoment) {
      foreign.push(text);
    }
  }
  return foreign;
}
