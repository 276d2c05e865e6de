import type { BoxEvidence, ComposeBox } from './adapter.ts';
import { FORM_BUTTON, NOT_DRAFT, NOT_SEARCH, TITLES } from './selectors.ts';

/** Attributes in which a form says that a field is for an answer. */
const SAYS_REPLY = ['name', 'id', 'aria-label', 'placeholder', 'data-testid']
  .flatMap((attribute) => [`[${attribute}*="repl" i]`, `[${attribute}*="respon" i]`])
  .join(',');

const FIELD = `textarea${NOT_SEARCH}${NOT_DRAFT}`;

const COMPOSER = 'form,dialog,[role="dialog"],section,article,main';

/** The answer of a business to a review, known by what the field is called. */
export const reviewReply: ComposeBox = {
  name: 'reply',
  surface: 'review-reply',
  engine: 'textarea',
  editable: `${FIELD}:is(${SAYS_REPLY}),form:is([action*="repl" i],[action*="respon" i]) ${FIELD}`,
  composer: COMPOSER,
  submit: `${FORM_BUTTON},button,[role="button"]`,
  submitBy: 'form-or-words',
  submitKeys: 'none',
  // The one review beside the answer; with several in reach it stays unknown.
  replyTo: { at: '[itemprop="reviewBody"],article,blockquote,[class*="review" i]', from: 'around' },
};

/** A review: any other text of several lines in a form, with its title. */
export const review: ComposeBox = {
  name: 'review',
  surface: 'review',
  engine: 'textarea',
  editable: `${FIELD}:is(form *,main *,[role="dialog"] *)`,
  composer: COMPOSER,
  parts: TITLES,
  submit: `${FORM_BUTTON},button,[role="button"]`,
  submitBy: 'form-or-words',
  submitKeys: 'none',
};

/** A site whose own markup nobody has published: the shape of a review form is all that is known. */
export const INFERRED: BoxEvidence = {
  source: 'inferred from the shape of a review form; leans on the generic boxes',
  seen: '2026-11',
  confidence: 'low',
};
