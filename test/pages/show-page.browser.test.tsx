import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openPage, showPage } from '../../src/pages/show-page.tsx';
import { english } from '../panel/english.ts';

beforeEach(() => {
  const element = document.createElement('div');
  element.id = 'page';
  document.body.replaceChildren(element);
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
});

describe('an extension page', () => {
  test('has the title, language and direction of its strings', async () => {
    const translate = (key: string) => (key === 'direction' ? 'rtl' : english(key));
    await showPage(translate, { title: () => 'Status', load: async () => <p>Here</p> });
    const { lang, dir } = document.documentElement;
    expect([document.title, lang, dir]).toEqual(['Status', 'en', 'rtl']);
    expect(document.body.textContent).toBe('Here');
  });

  test('says that nothing can be shown when storage cannot be read', async () => {
    const load = () => Promise.reject(new Error('QuotaExceeded'));
    await showPage(english, { title: () => 'Status', load });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('storage cannot be read');
    expect(document.body.textContent).not.toContain('QuotaExceeded');
  });

  test('is drawn anew when what it shows changes, and keeps what was typed into it', async () => {
    const stored = { version: '1' };
    const listeners: ((changes: object, area: string) => void)[] = [];
    const change = (key: string, area: string) => {
      for (const hear of listeners) hear({ [key]: {} }, area);
    };
    openPage(
      {
        title: () => 'Policy',
        load: async () => (
          <>
            <p>{stored.version}</p>
            <input />
          </>
        ),
        shows: (key) => key === 'policy',
      },
      {
        onChanged: { addListener: (hear) => void listeners.push(hear as never) },
        loadTranslate: async () => english,
      },
    );
    const version = () => document.querySelector('#page p')?.textContent;
    await expect.poll(version).toBe('1');
    const input = document.querySelector('input');
    if (input !== null) input.value = 'door code';
    for (const [key, area, shown] of [
      ['draw', 'local', '1'],
      ['policy', 'managed', '1'],
      ['policy', 'local', '4'],
    ] as const) {
      stored.version = `${Number(stored.version) + 1}`;
      change(key, area);
      await new Promise((done) => setTimeout(done));
      expect(version()).toBe(shown);
    }
    expect(document.querySelector('input')?.value).toBe('door code');
  });
});
