import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/policy/policy.css';
import '../../src/pages/policy/training.css';
import '../../src/pages/policy/changes.css';
import '../../src/pages/policy/print.css';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { PreviousClauses } from '../../src/messaging/stored.ts';
import { PolicyReader } from '../../src/pages/policy/PolicyReader.tsx';
import { asClauseId } from '../../src/shared/ids.ts';
import { emulate, emulatePaper } from '../panel/emulate.ts';
import { findViolations } from '../panel/find-violations.ts';
import { findersIn } from '../panel/panel-fixtures.ts';
import { createClause } from './create-clause.ts';
import { createPage, createPolicy } from './page-fixtures.tsx';

beforeEach(() => page.viewport(1100, 700));
afterEach(async () => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  await emulate({});
});

/** The reader with a policy in it. */
async function createReader(policy = createPolicy(), previous?: PreviousClauses) {
  const element = await createPage(<PolicyReader policy={policy} previous={previous} />);
  const titles = () =>
    [...element.querySelectorAll('article h2 a')].map((each) => each.textContent);
  return { element, titles, ...findersIn(element) };
}

/** The policy before: another statement, and a clause that is gone since. */
const before: PreviousClauses = {
  version: '2026.10.1',
  clauses: [
    createClause({ statement: 'Nobody is named.' }),
    createClause({ id: asClauseId('fax'), number: '9', title: 'Fax machines' }),
  ],
};

describe('what changed', () => {
  test('is told since the last version: new, changed and gone clauses', async () => {
    const { element, find } = await createReader(createPolicy(), before);
    expect(find(HTMLElement, '#changes-heading').textContent).toContain('2026.10.1');
    expect(find(HTMLElement, '.changes summary').textContent).toBe('3 clauses changed');
    await userEvent.click(find(HTMLElement, '.changes summary'));
    const heads = [...element.querySelectorAll('.changed-head')].map((each) => each.textContent);
    expect(heads).toEqual([
      'Changed1 Patient confidentiality',
      'New2 Replies to reviews',
      'Gone9 Fax machines',
    ]);
    expect(find(HTMLElement, 'del').textContent).toBe('Nobody is named.');
    expect(find(HTMLElement, 'ins').textContent).toMatch(/^Nothing you post/u);
  });

  test('is not spoken of when nothing has', async () => {
    const { clauses, version } = createPolicy();
    const { element } = await createReader(createPolicy(), { clauses, version });
    expect(element.querySelector('.changes')).toBeNull();
    expect(element.querySelector('.contents')?.textContent).not.toContain('What changed');
  });
});

describe('training', () => {
  test('says why, and whether the answer is right, once it is checked', async () => {
    const { element, find } = await createReader();
    const [wrong, right] = element.querySelectorAll<HTMLElement>('.answer');
    if (wrong === undefined || right === undefined) throw new Error('There are no answers.');
    await userEvent.click(wrong);
    expect(element.querySelector('.verdict')).toBeNull();
    await userEvent.click(find(HTMLElement, '.training-card button'));
    expect(find(HTMLElement, '.verdict').textContent).toMatch(/^Not quite\..*know at once/u);
    await userEvent.click(right);
    expect(element.querySelector('.verdict')).toBeNull();
    await userEvent.click(find(HTMLElement, '.training-card button'));
    expect(find(HTMLElement, '.verdict').textContent).toMatch(/^That’s right\..*know at once/u);
    expect(find(HTMLAnchorElement, '.verdict a').hash).toBe('#patient-confidentiality');
  });

  test('can be done with the keyboard alone', async () => {
    const { find } = await createReader();
    find(HTMLInputElement, '.answer input').focus();
    await userEvent.keyboard(' {ArrowDown}{Enter}');
    expect(find(HTMLElement, '.verdict').textContent).toMatch(/^That’s right/u);
  });

  test('asks for an answer before it says anything', async () => {
    const { element, find } = await createReader();
    await userEvent.click(find(HTMLElement, '.training-card button'));
    expect(element.querySelector('.verdict')).toBeNull();
    expect(find(HTMLElement, '.verdict-place').textContent).toBe('Choose an answer first.');
  });

  test('stands below the clauses and in the contents, and not in a search', async () => {
    const { element, find } = await createReader();
    expect(find(HTMLElement, '.contents li:last-child').textContent).toBe('Training');
    await userEvent.fill(find(HTMLInputElement, 'input[type=search]'), 'confirm');
    await vi.waitFor(() => expect(element.querySelector('.training')).toBeNull());
  });
});

describe('printing', () => {
  /** What can be seen of the page, by its selectors. */
  const shown = (element: Element) =>
    ['.side', '.page-header', '.card', '.clause-article', '.training', '.print'].filter((each) =>
      element.querySelector(each)?.checkVisibility(),
    );

  test('leaves contents, search and buttons out', async () => {
    const { element } = await createReader();
    await emulatePaper();
    expect(shown(element)).toEqual(['.page-header', '.card', '.clause-article', '.training']);
  });

  test('can be of the card alone, with whose it is, until it is done', async () => {
    const { element, find } = await createReader();
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await userEvent.click(find(HTMLElement, '.card .print'));
    expect(print).toHaveBeenCalledOnce();
    await emulatePaper();
    expect(shown(element)).toEqual(['.card']);
    expect(find(HTMLElement, '.card .paper-only').innerText).toContain('Meadowbank Surgery');
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).toContain('.clause-article');
  });
});

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
    const { element } = await createReader(
      createPolicy({ clauses: [bare], contacts: [], training: [] }),
    );
    expect(element.querySelector('.why, .dos, .donts, .who, .card, .training')).toBeNull();
  });

  test('names the language of the policy on its texts, and its own on its own words', async () => {
    const { find } = await createReader(createPolicy({ language: 'cy' }));
    expect(find(HTMLElement, 'article').lang).toBe('cy');
    expect(find(HTMLElement, 'article .dos h3').lang).toBe('en');
    expect(find(HTMLElement, 'h1').lang).toBe('cy');
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 600);
    await createReader(createPolicy(), before);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each(['light', 'dark'])('axe finds nothing wrong in a %s theme', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    const { element, find } = await createReader(createPolicy(), before);
    await userEvent.click(find(HTMLElement, '.changes summary'));
    await userEvent.click(find(HTMLElement, '.answer'));
    await userEvent.click(find(HTMLElement, '.training-card button'));
    expect(await findViolations(element)).toEqual([]);
  });
});
