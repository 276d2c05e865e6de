import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/popup/popup.css';

import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { SiteState } from '../../src/pages/popup/find-site-state.ts';
import { Popup, type PopupPolicy } from '../../src/pages/popup/Popup.tsx';
import { emulate } from '../panel/emulate.ts';
import { findViolations } from '../panel/find-violations.ts';
import { createPage } from './page-fixtures.tsx';

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

const policy: PopupPolicy = {
  title: 'Social media policy',
  version: '2026.11.1',
  accounts: { default: 'professional' },
};
const coverage = { adapter: 'x', site: 'x.com', state: 'failing', at: 0 } as const;

/** Each thing that can be said of a site, with a part of its words. */
const STATES: readonly (readonly [SiteState, string])[] = [
  [{ kind: 'not-covered' }, 'does not work on this page'],
  [{ kind: 'not-used-yet', site: 'x.com' }, 'Ready on x.com'],
  [{ kind: 'known', coverage }, 'Not covered: something fails'],
];

describe('popup', () => {
  test.each(STATES)('says of %o: "%s"', async (site, words) => {
    const element = await createPage(<Popup site={site} policy={policy} />);
    expect(element.textContent).toContain(words);
  });

  test('says which policy is in force and as whom the person posts', async () => {
    const element = await createPage(<Popup site={{ kind: 'not-covered' }} policy={policy} />);
    expect(element.textContent).toContain('Social media policy · 2026.11.1');
    expect(element.textContent).toContain('Myself, at work');
  });

  test('leads to the policy and to the status page', async () => {
    const element = await createPage(<Popup site={{ kind: 'not-covered' }} policy={policy} />);
    const links = [...element.querySelectorAll('a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual(['../policy/index.html', '../status/index.html']);
  });

  test('says so when no policy is in force', async () => {
    const element = await createPage(<Popup site={{ kind: 'not-covered' }} policy={undefined} />);
    expect(element.textContent).toContain('No policy is in force yet');
  });

  test('has a button for added hosts only while one waits', async () => {
    const site = { kind: 'not-covered' } as const;
    const allow = vi.fn(async () => true);
    const create = (hosts: readonly string[]) =>
      createPage(<Popup site={site} policy={policy} waiting={{ hosts, allow }} />);
    expect((await create([])).querySelector('button')).toBeNull();
    const element = await create(['social.example']);
    expect(element.textContent).toContain('social.example');
    expect(await findViolations(element)).toEqual([]);
    await page.getByRole('button', { name: 'Allow on these sites' }).click();
    expect(allow).toHaveBeenCalledWith(['social.example']);
  });

  test('offers a pause only where it is allowed', async () => {
    const element = await createPage(<Popup site={{ kind: 'not-covered' }} policy={policy} />);
    expect(element.querySelector('button')).toBeNull();
  });

  test('begins a pause, says until when it lasts, and ends it', async () => {
    const done: string[] = [];
    const pause = { begin: () => done.push('begin'), end: () => done.push('end') };
    const site = { kind: 'not-covered' } as const;
    const open = await createPage(<Popup site={site} policy={policy} pause={pause} />);
    open.querySelector('button')?.click();
    const paused = await createPage(
      <Popup site={site} policy={policy} pause={{ ...pause, until: '15:40' }} />,
    );
    expect(paused.querySelector('[role="status"]')?.textContent).toContain('Paused until 15:40');
    paused.querySelector('button')?.click();
    expect(done).toEqual(['begin', 'end']);
    expect(await findViolations(paused)).toEqual([]);
  });

  test('lists what was answered, changes it and forgets it', async () => {
    const done: unknown[] = [];
    const ann = { site: 'x', siteName: 'X', handle: '@ann', account: 'brand' } as const;
    const here = { site: 'x', siteName: 'x.com' };
    const speakers = {
      speakers: [ann],
      here,
      remember: (speaker: unknown) => done.push(['remember', speaker]),
      forget: (speaker: unknown) => done.push(['forget', speaker]),
    };
    const site = { kind: 'known', coverage } as const;
    const element = await createPage(<Popup site={site} policy={policy} speakers={speakers} />);
    const [anywhere, ofAnn] = element.querySelectorAll('select');
    expect(element.textContent).toContain('@ann on X');
    expect(anywhere?.selectedOptions[0]?.textContent).toBe('Not said yet');
    expect(ofAnn?.value).toBe('brand');
    if (anywhere === undefined || ofAnn === undefined) throw new Error('Two lists were expected.');
    await userEvent.selectOptions(anywhere, 'professional');
    await userEvent.selectOptions(ofAnn, 'creator');
    element.querySelector<HTMLElement>('[aria-label="Forget: @ann on X"]')?.click();
    expect(done).toEqual([
      ['remember', { ...here, account: 'professional' }],
      ['remember', { ...ann, account: 'creator' }],
      ['forget', ann],
    ]);
    expect(await findViolations(element)).toEqual([]);
  });

  test('says nothing of answers where there are none and no compose box was seen', async () => {
    const nothing = () => undefined;
    const speakers = { speakers: [], remember: nothing, forget: nothing };
    const site = { kind: 'not-covered' } as const;
    const element = await createPage(<Popup site={site} policy={policy} speakers={speakers} />);
    expect(element.querySelector('.popup-speakers')).toBeNull();
  });

  test.each(['light', 'dark'])('axe finds nothing wrong in a %s theme', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    for (const [site] of STATES) {
      const element = await createPage(<Popup site={site} policy={policy} />);
      expect(await findViolations(element)).toEqual([]);
    }
  });
});
