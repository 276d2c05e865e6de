import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { asRuleId } from '../../src/shared/ids.ts';
import { createFinding, createModel, createPanel, createQuietFinding } from './panel-fixtures.ts';

beforeEach(() => page.viewport(900, 900));
afterEach(() => document.body.replaceChildren());

describe('what a panel says', () => {
  test('names the dialog by the gravest finding and leaves the draft within reach', () => {
    const { find } = createPanel();
    const dialog = find(HTMLElement, '[role=dialog]');
    expect(dialog.ariaModal).toBe('false');
    const heading = find(HTMLElement, `#${dialog.getAttribute('aria-labelledby')}`);
    expect(heading.textContent).toBe('This may let someone work out who the patient is.');
  });

  test('shows severity in words, source, marked words, reason, clause and advice', () => {
    const { find } = createPanel();
    expect(find(HTMLElement, '.severity-chip').textContent).toBe('Stop and check');
    expect(find(HTMLElement, '.source').textContent).toBe('Northfold policy · 2026.11');
    expect(find(HTMLElement, 'blockquote').textContent).toBe('…in bay 4 tonight…');
    expect(find(HTMLElement, 'mark').textContent).toBe('bay 4');
    expect(find(HTMLElement, '.why').textContent).toBe('A place and a night are enough.');
    expect(find(HTMLElement, '.clause').textContent).toContain('4.2 Patient confidentiality');
    expect(find(HTMLElement, '.clause q').textContent).toContain('Nothing you post may');
    expect(find(HTMLElement, '.advice').textContent).toBe('Leave out where and when.');
    expect(find(HTMLElement, '.small-print').textContent).toContain('Forepost can be wrong.');
  });

  test('leaves out what is not known when the whole post is meant and nobody is named', () => {
    const { panel } = createPanel(createModel({ findings: [createQuietFinding()] }));
    for (const selector of ['blockquote', '.why', '.contact']) {
      expect(panel.element.querySelector(selector)).toBeNull();
    }
  });

  test('folds further findings with their number', async () => {
    const findings = [createFinding(), createQuietFinding(), createQuietFinding()];
    const { find, panel } = createPanel(createModel({ findings }));
    const summary = find(HTMLElement, 'details.more summary');
    expect(summary.textContent).toBe('2 more things to check');
    await userEvent.click(summary);
    expect(find(HTMLDetailsElement, 'details.more').open).toBe(true);
    expect(panel.element.querySelectorAll('.more-list li')).toHaveLength(2);
  });

  test('uses the singular form for one further finding', () => {
    const findings = [createFinding(), createQuietFinding()];
    const { find } = createPanel(createModel({ findings }));
    expect(find(HTMLElement, '.more summary').textContent).toBe('1 more thing to check');
  });

  test('says to screen readers that the post is on hold', async () => {
    const { find } = createPanel();
    await vi.waitFor(() =>
      expect(find(HTMLElement, '.panel > [role=status]').textContent).toContain('on hold'),
    );
  });

  test('shows markup in a policy or a draft as text', () => {
    const excerpt = [{ text: '<img src=x onerror=alert(1)>', isMarked: true }];
    const findings = [createFinding({ excerpt, message: '<b>bold</b>' })];
    const { find, panel } = createPanel(createModel({ findings }));
    expect(find(HTMLElement, 'h2').textContent).toBe('<b>bold</b>');
    expect(panel.element.querySelector('img')).toBeNull();
  });

  test('is empty for a model without findings and comes back with the next', async () => {
    const { panel, find } = createPanel(createModel({ findings: [] }));
    expect(panel.element.childElementCount).toBe(0);
    expect(() => panel.focusFirst()).not.toThrow();
    panel.update(createModel());
    await vi.waitFor(() => expect(find(HTMLElement, 'h2').textContent).toContain('work out'));
  });
});

describe('what a person can do', () => {
  test('goes back, posts anyway, opens the clause and reports, each from a real press', async () => {
    const { button, find, actions } = createPanel();
    await userEvent.click(button('Go back and edit'));
    await userEvent.click(button('Post anyway'));
    await userEvent.click(find(HTMLElement, '.clause'));
    await userEvent.click(button('This is wrong'));
    await vi.waitFor(() => button('It is made up, or a joke'));
    await userEvent.click(button('It is made up, or a joke'));
    expect(actions.calls).toEqual([
      'edit patient-mosaic',
      'override',
      'open patient-confidentiality',
      'wrong patient-mosaic made-up',
    ]);
  });

  test('ignores presses that a script makes', () => {
    const findings = [createFinding(), createQuietFinding()];
    const { panel, actions } = createPanel(createModel({ findings }));
    for (const each of panel.element.querySelectorAll('button')) {
      each.click();
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    const pressEscape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    panel.element.firstElementChild?.dispatchEvent(pressEscape);
    expect(actions.calls).toEqual([]);
    expect(panel.element.querySelector('.ask')).toBeNull();
  });

  test('takes the four reasons and no plain override when one finding asks for a reason', async () => {
    const findings = [createFinding({ action: 'warn' }), createQuietFinding({ action: 'justify' })];
    const { button, buttonNames, actions } = createPanel(createModel({ findings }));
    expect(buttonNames()).not.toContain('Post anyway');
    for (const reason of [
      'It is already public',
      'I have permission',
      'It is my right to say this',
      'I don’t know how to reword it',
    ]) {
      await userEvent.click(button(reason));
    }
    expect(actions.calls).toEqual([
      'override already-public',
      'override have-permission',
      'override right-to-say',
      'override unsure-how-to-reword',
    ]);
  });

  test('offers only going back and asking when one finding blocks', () => {
    const findings = [createFinding(), createQuietFinding({ action: 'block' })];
    const { buttonNames, panel } = createPanel(createModel({ findings }));
    expect(buttonNames().join()).not.toMatch(/Post anyway|already public|This is wrong/u);
    expect(buttonNames()).toContain('Ask Sana Mirza');
    expect(panel.element.textContent).toContain('Your organisation asks you to change this');
  });

  test('offers nothing to override when no finding holds the post', () => {
    const { buttonNames } = createPanel(createModel({ findings: [createQuietFinding()] }));
    expect(buttonNames()).not.toContain('Post anyway');
  });

  test('goes to the words of a folded finding', async () => {
    const findings = [createFinding(), createQuietFinding()];
    const { button, find, actions } = createPanel(createModel({ findings }));
    await userEvent.click(find(HTMLElement, 'details.more summary'));
    await userEvent.click(button('Edit these words'));
    expect(actions.calls).toEqual([`edit ${asRuleId('own-views')}`]);
  });

  test('mutes nothing before a reason is chosen, and closes the question when asked again', async () => {
    const { button, buttonNames, actions } = createPanel();
    await userEvent.click(button('This is wrong'));
    await vi.waitFor(() => button('It means something else'));
    expect(button('This is wrong').ariaExpanded).toBe('true');
    await userEvent.click(button('This is wrong'));
    await vi.waitFor(() => expect(buttonNames()).not.toContain('It means something else'));
    expect(actions.calls).toEqual([]);
  });

  test('shows which cues were seen only once the person asks', async () => {
    const { panel, actions, find } = createPanel();
    expect(actions.calls).toEqual([]);
    await userEvent.click(find(HTMLElement, '.why-seen summary'));
    await vi.waitFor(() => find(HTMLElement, '.cues'));
    expect(actions.calls).toEqual(['explain patient-mosaic']);
    expect(find(HTMLElement, '.cues').textContent).toBe('care placebay 4time of daytonight');
    expect(panel.element.querySelectorAll('.cues q')).toHaveLength(2);
  });
});

describe('replies to reviews', () => {
  const replies = [
    { id: 'thanks', title: 'Thanks', text: 'Thank you for writing.' },
    { id: 'sorry', title: 'Sorry', text: 'We are sorry. Please ring us.' },
    { id: 'phone', title: 'Please call', text: 'Please ring the desk.' },
    { id: 'cafe', title: 'Café', text: 'Our café opens at nine.' },
    { id: 'policy', title: 'Our policy', text: 'We never discuss care in public.' },
  ];

  test('are found by the starts of words, accents apart, and counted', async () => {
    const { find, panel } = createPanel(createModel({ replies }));
    await userEvent.click(find(HTMLElement, '.replies summary'));
    const titles = () => [...panel.element.querySelectorAll('.reply h3')].map((h) => h.textContent);
    await userEvent.fill(find(HTMLInputElement, '.reply-filter input'), 'ring ple');
    await vi.waitFor(() => expect(titles()).toEqual(['Sorry', 'Please call']));
    expect(find(HTMLElement, '.reply-filter [role=status]').textContent).toBe('2 replies');
    await userEvent.fill(find(HTMLInputElement, '.reply-filter input'), 'cafe');
    await vi.waitFor(() => expect(titles()).toEqual(['Café']));
  });

  test('have no filter where there are only a few', () => {
    const { panel } = createPanel(createModel({ replies: replies.slice(0, 4) }));
    expect(panel.element.querySelector('.reply-filter')).toBeNull();
  });
});

describe('a crisis', () => {
  const crisis = {
    topic: 'Canal Street',
    holdingLine: 'We will say more at noon.',
    updates: 'https://northfold.example/news',
    speaker: 'Sana Mirza',
    until: Date.parse('2040-01-02T15:00:00Z'),
  };

  test('is told with its line, its page, who may speak and until when', () => {
    const { find } = createPanel(createModel({ crises: [crisis] }));
    const strip = find(HTMLElement, '.crisis');
    expect(strip.textContent).toMatch(/Canal Street.*until .*2 Jan|Jan 2.*/u);
    expect(strip.textContent).toContain('Only Sana Mirza may speak');
    expect(strip.textContent).toContain('We will say more at noon.');
    expect(strip.textContent).toContain('Copy the holding line');
    expect(find(HTMLAnchorElement, '.crisis a').href).toBe('https://northfold.example/news');
    expect(strip.textContent).not.toContain('scheduled');
  });

  test('reminds the organisation’s own account of its scheduled posts', () => {
    const { find } = createPanel(createModel({ crises: [crisis], account: 'brand' }));
    expect(find(HTMLElement, '.crisis').textContent).toContain('please pause them');
  });

  test('never links to anything but a web page', () => {
    const updates = ['javascript', 'alert(1)'].join(':');
    const { panel } = createPanel(createModel({ crises: [{ ...crisis, updates }] }));
    expect(panel.element.querySelector('.crisis a')).toBeNull();
  });
});

describe('a safer wording', () => {
  const wording = { place: 'start', text: 'Ad:', isUsable: true } as const;

  test('says where it goes, is used at a press, and tells what came of it', async () => {
    const findings = [createFinding({ wording })];
    const { find, actions } = createPanel(createModel({ findings }));
    expect(find(HTMLElement, '.wording').textContent).toContain('First in the post');
    await userEvent.click(find(HTMLElement, '.wording-actions > button'));
    expect(actions.calls).toContain('use patient-mosaic');
    await vi.waitFor(() =>
      expect(find(HTMLElement, '.wording-outcome').textContent).toContain('copy it instead'),
    );
  });

  test('can be copied only where the editor is not known', () => {
    const findings = [createFinding({ wording: { ...wording, isUsable: false } })];
    const { find, panel } = createPanel(createModel({ findings }));
    expect(panel.element.querySelector('.wording-actions > button')).toBeNull();
    expect(find(HTMLElement, '.wording .copy button').textContent).toBe('Copy');
  });

  test('is not written for a press that no person made', () => {
    const findings = [createFinding({ wording })];
    const { find, actions } = createPanel(createModel({ findings }));
    find(HTMLElement, '.wording-actions > button').click();
    expect(actions.calls).toEqual([]);
  });
});
