import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { showPage } from '../../src/pages/show-page.tsx';
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
});
