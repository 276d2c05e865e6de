import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';

/** The review that a provider answers stands above the form. */
function readReview(composer: Element): string | undefined {
  // Server-rendered page; the nearest article or quotation is the review (inferred).
  const scope = composer.closest('main') ?? composer.parentElement;
  const review = scope?.querySelector('article,blockquote,[class*="review" i]');
  return review?.textContent?.trim() || undefined;
}

/** Reviews on NHS.UK and the replies of providers: server-rendered forms. */
export const nhsUk: Adapter = {
  id: asAdapterId('nhs-uk'),
  name: 'NHS.UK',
  matches: ['https://www.nhs.uk/*', 'https://nhs.uk/*'],
  boxes: [
    {
      surface: 'review-reply',
      // Reply form of a provider: the action or field name says so (inferred).
      editable:
        'form[action*="repl" i] textarea,form[action*="respon" i] textarea,textarea[name*="repl" i],textarea[name*="respon" i]',
      composer: 'form',
      submit: 'button[type="submit"],button:not([type]),input[type="submit"]',
      submitKeys: 'none',
      replyTo: readReview,
    },
    {
      surface: 'review',
      // "Leave a review" on a service's page: NHS frontend textarea (inferred).
      editable: 'main form textarea,textarea.nhsuk-textarea',
      composer: 'form',
      parts: 'main form input[type="text"]',
      submit: 'button[type="submit"],button:not([type]),input[type="submit"]',
      submitKeys: 'none',
    },
  ],
  evidence: { seen: '2026-11', confidence: 'low' },
  testUrls: ['https://www.nhs.uk/services/'],
};
