import { describe, expect, test } from 'vitest';

import {
  MAX_MAILTO_LENGTH,
  safeChatLink,
  writeMailLink,
  writePhoneLink,
} from '../../src/panel/contact-links.ts';
import { copyText } from '../../src/panel/copy-text.ts';
import { countPhrase } from '../../src/panel/count-phrase.ts';
import { initialsOf } from '../../src/panel/initials.ts';

describe('initials', () => {
  test.each([
    ['Sana Mirza', 'SM'],
    ['Anna Maria van der Berg', 'AB'],
    ['comms', 'C'],
    ['Web & Digital team', 'WT'],
    ['Élodie Ångström', 'ÉÅ'],
    ['سناء ميرزا', 'سم'],
    ['', ''],
    ['   ', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('a mail link', () => {
  const to = 'comms@northfold.example';

  test('carries subject and body as they were written', () => {
    const { href, isCut } = writeMailLink({ to, subject: 'A & B', body: 'One\nTwo + 50% 💙' });
    const link = new URL(href);
    expect([link.pathname, isCut]).toEqual([to, false]);
    expect(link.searchParams.get('subject')).toBe('A & B');
    expect(link.searchParams.get('body')).toBe('One\r\nTwo + 50% 💙');
  });

  test.each(['a', '💙', 'ش', '\n'])('is cut between characters when "%s" is too many', (letter) => {
    const { href, isCut } = writeMailLink({ to, subject: 'x', body: letter.repeat(5_000) });
    expect(isCut).toBe(true);
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO_LENGTH);
    expect(decodeURIComponent(href).endsWith('…')).toBe(true);
  });

  test('takes half a surrogate pair without throwing', () => {
    const { href } = writeMailLink({ to, subject: '\ud83d', body: 'x\udc99y' });
    expect(new URL(href).searchParams.get('body')).toBe('x\ufffdy');
  });

  test('does not let an address add recipients or fields', () => {
    const { href } = writeMailLink({ to: 'a@b.example?bcc=c@d.example', subject: 's', body: 'b' });
    expect(new URL(href).searchParams.has('bcc')).toBe(false);
  });
});

describe('other links', () => {
  test.each([
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['01632 960001', 'tel:01632960001'],
    ['ask at the desk', undefined],
  ])('dial "%s" as %s', (phone, link) => {
    expect(writePhoneLink(phone)).toBe(link);
  });

  test.each([
    ['https://chat.example/comms', 'https://chat.example/comms'],
    ['msteams:/l/chat/0/0?users=a@b.example', 'msteams:/l/chat/0/0?users=a@b.example'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['#comms', undefined],
  ])('open the chat "%s" as %s', (chat, link) => {
    expect(safeChatLink(chat)).toBe(link);
  });
});

describe('a phrase with a number', () => {
  const strings: Readonly<Record<string, string>> = {
    locale: 'pl',
    things_one: '$1 rzecz',
    things_few: '$1 rzeczy',
    things_many: '$1 rzeczy do sprawdzenia',
  };
  const translate = (key: string, count = '') => (strings[key] ?? '').replace('$1', count);

  test.each([
    [1, '1 rzecz'],
    [3, '3 rzeczy'],
    [5, '5 rzeczy do sprawdzenia'],
  ])('takes the plural form of the language for %d', (count, phrase) => {
    expect(countPhrase(translate, 'things', count)).toBe(phrase);
  });

  test('takes the general form where the language has no strings for a special one', () => {
    const simple = (key: string, count = '') => (key === 'things_other' ? `${count} things` : '');
    expect(countPhrase(simple, 'things', 1)).toBe('1 things');
  });

  test('counts in some way even when the language tag makes no sense', () => {
    const odd = (key: string, count = '') => (key === 'locale' ? '??' : `${count} things`);
    expect(countPhrase(odd, 'things', 2)).toBe('2 things');
  });
});

describe('copying a text', () => {
  test('answers true once it is on the clipboard', async () => {
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    expect(await copyText('words', clipboard)).toBe(true);
    expect(written).toEqual(['words']);
  });

  test('answers false where the browser refuses or has no clipboard', async () => {
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    expect(await copyText('words', { writeText })).toBe(false);
    expect(await copyText('words', undefined)).toBe(false);
  });
});
