import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createContact, createFinding, createModel, createPanel } from './panel-fixtures.ts';

beforeEach(() => page.viewport(900, 1000));
afterEach(() => document.body.replaceChildren());

/** A panel with the question open. */
async function createOpenQuestion(overrides: Parameters<typeof createModel>[0] = {}) {
  const panel = createPanel(createModel(overrides));
  await userEvent.click(panel.button('Ask Sana Mirza'));
  await vi.waitFor(() => panel.find(HTMLElement, '.ask'));
  const mailBody = () => {
    const { href } = panel.find(HTMLAnchorElement, 'a[href^="mailto:"]');
    return new URL(href).searchParams.get('body') ?? '';
  };
  return { ...panel, mailBody };
}

describe('whether somebody answers', () => {
  const { hours: _hours, ...person } = createContact();
  // The last minute of the day is today, whatever the zone of this machine.
  const tonight = new Date();
  tonight.setHours(23, 59, 0, 0);
  const clock = tonight.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

  test.each([
    [{ kind: 'open', until: tonight.getTime() }, `Open now, until ${clock} your time`],
    [{ kind: 'open' }, 'Open now'],
    [{ kind: 'closed', opens: tonight.getTime() }, `Closed; opens ${clock} your time`],
  ] as const)('is said for %j by the reader’s own clock', (availability, words) => {
    const contact = { ...person, availability };
    const { find } = createPanel(createModel({ findings: [createFinding({ contact })] }));
    expect(find(HTMLElement, '.contact-hours').textContent).toBe(words);
  });

  test('names the day where it is not today', () => {
    const opens = new Date(tonight);
    opens.setDate(opens.getDate() + 2);
    opens.setHours(9, 0);
    const contact = {
      ...person,
      availability: { kind: 'closed', opens: opens.getTime() },
    } as const;
    const { find } = createPanel(createModel({ findings: [createFinding({ contact })] }));
    const day = opens.toLocaleDateString('en', { weekday: 'long' });
    expect(find(HTMLElement, '.contact-hours').textContent).toContain(`Closed; opens ${day} `);
  });

  test('a contact who stands in can be asked as well, in a question of their own', async () => {
    const standIn = { name: 'On-call press office', mail: 'night@northfold.example' };
    const model = createModel({ findings: [createFinding({ standIn })] });
    const { button, find, panel } = createPanel(model);
    expect(panel.element.textContent).toContain('Out of hours, ask:');
    await userEvent.click(button('Ask Sana Mirza'));
    await userEvent.click(button('Ask On-call press office'));
    await vi.waitFor(() => find(HTMLElement, '#ask-now'));
    expect(find(HTMLElement, '#ask').querySelector('textarea')?.value).toContain('Hello Sana');
    expect(find(HTMLElement, '#ask-now').querySelector('textarea')?.value).toContain(
      'Hello On-call',
    );
    expect(find(HTMLAnchorElement, '#ask-now a').href).toContain('night@northfold.example');
  });
});

describe('a prepared question', () => {
  test('opens and closes with the button, which says so', async () => {
    const { button, panel } = await createOpenQuestion();
    expect(button('Ask Sana Mirza').ariaExpanded).toBe('true');
    await userEvent.click(button('Ask Sana Mirza'));
    await vi.waitFor(() => expect(panel.element.querySelector('.ask')).toBeNull());
    expect(button('Ask Sana Mirza').ariaExpanded).toBe('false');
  });

  test('names rule, clause and site, and not the draft', async () => {
    const { find, mailBody } = await createOpenQuestion();
    const question = find(HTMLTextAreaElement, 'textarea').value;
    for (const part of ['This may let someone', '4.2 Patient confidentiality', 'on X']) {
      expect(question).toContain(part);
    }
    expect(question).not.toContain('Lovely old chap');
    expect(mailBody()).not.toContain('Lovely old chap');
  });

  test('adds the draft to the mail only while it is ticked', async () => {
    const { find, mailBody } = await createOpenQuestion();
    const box = find(HTMLInputElement, 'input[type=checkbox]');
    expect(box.checked).toBe(false);
    await userEvent.click(find(HTMLElement, '.ask-draft span'));
    await vi.waitFor(() => expect(mailBody()).toContain('Lovely old chap in bay 4 tonight'));
    await userEvent.click(box);
    await vi.waitFor(() => expect(mailBody()).not.toContain('Lovely old chap'));
  });

  test('does not take a tick that a script made', async () => {
    const { find, mailBody } = await createOpenQuestion();
    find(HTMLInputElement, 'input[type=checkbox]').click();
    // What is typed afterwards is drawn after anything that the click could have done.
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'May I?');
    await vi.waitFor(() => expect(mailBody()).toContain('May I?'));
    expect(find(HTMLInputElement, 'input[type=checkbox]').checked).toBe(false);
    expect(mailBody()).not.toContain('Lovely old chap');
  });

  test('sends what the person made of the question', async () => {
    const { find, mailBody } = await createOpenQuestion();
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'May I?');
    await vi.waitFor(() => expect(mailBody()).toBe('May I?'));
  });

  test('opens mail, chat and phone outside the page that holds the draft', async () => {
    const { panel } = await createOpenQuestion();
    const links = [...panel.element.querySelectorAll<HTMLAnchorElement>('.ask a')];
    expect(links.map(({ protocol }) => protocol)).toEqual(['mailto:', 'https:', 'tel:']);
    expect(links.every(({ target }) => target === '_blank')).toBe(true);
  });

  test('offers a copy alone when the contact has no address that a link may open', async () => {
    const { mail: _mail, phone: _phone, ...contact } = createContact({ chat: 'javascript:0' });
    const { panel, button } = await createOpenQuestion({ findings: [createFinding({ contact })] });
    expect(panel.element.querySelector('.ask a')).toBeNull();
    expect(button('Copy the question')).toBeInstanceOf(HTMLButtonElement);
  });

  test('says that a mail cannot hold a long draft', async () => {
    const { find, panel } = await createOpenQuestion({ draft: 'bay 4 '.repeat(2_000) });
    await userEvent.click(find(HTMLInputElement, 'input[type=checkbox]'));
    await vi.waitFor(() => expect(panel.element.textContent).toContain('copy the question and'));
  });
});

describe('copying', () => {
  const replies = [{ id: 'thanks', title: 'Thanks', text: 'Thank you for writing.' }];

  test('says what came of it', async () => {
    const { button, find } = createPanel(createModel({ replies }));
    await userEvent.click(find(HTMLElement, 'details.replies summary'));
    await userEvent.click(button('Copy this reply: Thanks'));
    await vi.waitFor(() =>
      expect(find(HTMLElement, '.reply [role=status]').textContent).toMatch(
        /^Cop(ied|ying is not)/u,
      ),
    );
  });

  test('lets a reply be selected where copying is not allowed', () => {
    const { find } = createPanel(createModel({ replies }));
    expect(getComputedStyle(find(HTMLElement, '.reply p')).userSelect).toBe('text');
  });

  test('shows no replies where the policy has none for this', () => {
    const { panel } = createPanel();
    expect(panel.element.querySelector('.replies')).toBeNull();
  });
});
