import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/policy/policy.css';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { PolicyReader } from '../../src/pages/policy/PolicyReader.tsx';
import { emulate } from '../panel/emulate.ts';
import { findViolations } from '../panel/find-violations.ts';
import { findersIn } from '../panel/panel-fixtures.ts';
import { createClause, createPage, createPolicy } from './page-fixtures.tsx';

beforeEach(() => page.viewport(1100, 700));
afterEach(async () => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  await emulate({});
});

/** The reader with a policy in it. */
async function createReader(policy = createPolicy()) {
  const element = await createPage(<PolicyReader policy={policy} />);
  const titles = () =>
    [...element.querySelectorAll('article h2 a')].map((each) => each.textContent);
  return { element, titles, ...findersIn(element) };
}

describe('policy reader', () => {
  test('shows each clause in order with everything it says and whom to ask', async () => {
    const { find, titles } = await createReader();
    expect(titles()).toEqual(['Patient confidentiality', 'Replies to reviews']);
    const text = find(HTMLElement, '#patient-confidentiality').textContent;
    for (const part of [
      'Nothing you post',
      'Small details',
      'published figures',
      'age and place',
    ]) {
      expect(text).toContain(part);
    }
    const contact = find(HTMLElement, '#patient-confidentiality .who');
    expect(contact.textContent).toContain('Information governance lead');
    expect(contact.querySelector('a')?.href).toBe('mailto:ig@meadowbank.example');
  });

  test('puts the first do and don’t of each clause on a card that leads to it', async () => {
    const { element } = await createReader();
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.card .dos a')];
    expect(links.map(({ textContent, hash }) => [textContent, hash])).toEqual([
      ['Talk about your job in general.', '#patient-confidentiality'],
      ['Talk about your job in general.', '#review-replies'],
    ]);
  });

  test('finds clauses by any of their words, without regard to case and accents', async () => {
    const { find, titles } = await createReader();
    await userEvent.fill(find(HTMLInputElement, 'input'), 'CONFÍRM nothing');
    await vi.waitFor(() => expect(titles()).toEqual(['Replies to reviews']));
    expect(find(HTMLElement, '.search-count').textContent).toBe('1 clause found');
  });

  test('says that nothing was found, and shows all again for an empty search', async () => {
    const { find, titles } = await createReader();
    await userEvent.fill(find(HTMLInputElement, 'input'), 'zebra');
    await vi.waitFor(() =>
      expect(find(HTMLElement, '.search-count').textContent).toBe('0 clauses found'),
    );
    await userEvent.fill(find(HTMLInputElement, 'input'), '');
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
  });

  test('brings the clause of the address into view and tells it apart', async () => {
    history.replaceState(null, '', '#review-replies');
    const { find } = await createReader();
    await vi.waitFor(() => {
      const { top } = find(HTMLElement, '#review-replies').getBoundingClientRect();
      expect(top).toBeLessThan(innerHeight);
    });
    expect(find(HTMLElement, '.current').id).toBe('review-replies');
    expect(find(HTMLElement, '[aria-current]').textContent).toContain('Replies to reviews');
  });

  test('follows the contents list to another clause', async () => {
    const { find } = await createReader();
    await userEvent.click(find(HTMLElement, '.contents a[href="#review-replies"]'));
    await vi.waitFor(() => expect(find(HTMLElement, '.current').id).toBe('review-replies'));
  });

  test('opens at the top for an address that is not well formed', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const { element } = await createReader();
    expect(element.querySelector('.current')).toBeNull();
  });

  test('leaves out what a clause does not have', async () => {
    const { why: _why, contact: _contact, ...bare } = createClause({ dos: [], donts: [] });
    const { element } = await createReader(createPolicy({ clauses: [bare], contacts: [] }));
    expect(element.querySelector('.why, .dos, .donts, .who, .card')).toBeNull();
  });

  test('prints the clauses without contents, search and buttons', async () => {
    const { find } = await createReader();
    const sheet = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(sheet.map(({ cssText }) => cssText).join()).toMatch(
      /\.side,\s*\.print[^}]*display: none/u,
    );
    expect(find(HTMLElement, '.print').textContent).toBe('Print');
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 600);
    await createReader();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each(['light', 'dark'])('axe finds nothing wrong in a %s theme', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    const { element } = await createReader();
    expect(await findViolations(element)).toEqual([]);
  });
});
