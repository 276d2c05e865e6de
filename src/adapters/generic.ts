import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';

/** Text boxes that are not search fields or one-line inputs. */
const NOT_SEARCH =
  ':not([role="searchbox"]):not([role="combobox"]):not([aria-label*="search" i]):not([placeholder*="search" i]):not([type="search"])';

/** Controls that may publish; which of them do is told by their words. */
const control = 'button,[role="button"],input[type="submit"],input[type="button"]';

/**
 * What a control that publishes is called, in the languages of the interface.
 * Matches "Post reply", "Senden"; not "Postcode", "Attach".
 */
const PUBLISHING_WORDS =
  /^(post|send|publish|reply|comment|submit|tweet|share|save|schedule|done|update|senden|posten|veröffentlichen|antworten|enviar|publicar|responder|envoyer|publier|répondre|wyślij|opublikuj|odpowiedz|anfon|cyhoeddi|ymateb)(?!\p{L})/iu;

/** Whether a control of unknown markup publishes: a form's submit button, or by its words. */
function isPublishing(element: Element): boolean {
  if (element.matches('form [type="submit"],form button:not([type])')) return true;
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const value = element.getAttribute('value') ?? '';
  return PUBLISHING_WORDS.test(label.trim()) || PUBLISHING_WORDS.test(value);
}

/** A box of unknown markup: the nearest form, dialog or section with a control is its composer. */
function genericBox(surface: ComposeBox['surface'], editable: string): ComposeBox {
  return {
    surface,
    editable,
    composer: 'form,[role="form"],dialog,[role="dialog"],section,article,main,body',
    submit: control,
    isSubmit: isPublishing,
    submitKeys: 'mod-enter',
  };
}

/** Tried after a site's own boxes, on every listed host. */
export const genericBoxes: readonly ComposeBox[] = [
  genericBox('post', `textarea${NOT_SEARCH}:not([readonly])`),
  genericBox('post', `[contenteditable]:not([contenteditable="false"])${NOT_SEARCH}`),
];

/** Sites whose boxes are found by the generic rules alone. */
export const generic: Adapter = {
  id: asAdapterId('generic'),
  name: 'this site',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://news.ycombinator.com/*',
    'https://bsky.app/*',
    'https://www.threads.com/*',
    'https://www.threads.net/*',
    'https://www.instagram.com/*',
  ],
  boxes: [],
  evidence: { seen: '2026-11', confidence: 'low' },
  testUrls: ['https://news.ycombinator.com/', 'https://old.reddit.com/'],
};
