import { SECTIONS } from '../../../src/pages/practice/samples.ts';

/** A surface of the practice page, as it is on its site. */
export interface SurfaceCase {
  readonly id: string;
  readonly origin: string;
  /** What has to be pressed before the box is there. */
  readonly opener?: string;
  /** Selectors of puppeteer; `>>>` goes through open shadow roots. */
  readonly editable: string;
  readonly submit: string;
  /** Keys that publish from inside the box. */
  readonly submitKey?: 'Enter' | 'Control+Enter';
  readonly flagged: string;
  readonly clean: string;
}

type Place = Omit<SurfaceCase, 'flagged' | 'clean'>;

const PLACES: readonly Place[] = [
  {
    id: 'x-post',
    origin: 'https://x.com',
    editable: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    submitKey: 'Control+Enter',
  },
  {
    id: 'linkedin-post',
    origin: 'https://www.linkedin.com',
    editable: '>>> .ql-editor',
    submit: '>>> .share-actions__primary-action',
  },
  {
    id: 'linkedin-dialog',
    origin: 'https://www.linkedin.com',
    opener: '.li-open',
    editable: '[componentkey="ShareBox_textEditor"]',
    submit: '._77fe01',
  },
  {
    id: 'mastodon-post',
    origin: 'https://mastodon.social',
    editable: '.autosuggest-textarea__textarea',
    submit: '.compose-form__submit button',
    submitKey: 'Control+Enter',
  },
  {
    id: 'facebook-comment',
    origin: 'https://www.facebook.com',
    editable: '.fb-box',
    submit: '.fb-send',
    submitKey: 'Enter',
  },
  {
    id: 'nhs-review-reply',
    origin: 'https://www.nhs.uk',
    editable: '#reply',
    submit: '.nhsuk-button',
  },
  {
    id: 'generic-comment',
    origin: 'https://news.ycombinator.com',
    editable: '.generic-box',
    submit: '.generic footer button',
  },
];

/** Every surface with the drafts that the practice page offers for it. */
export const SURFACE_CASES: readonly SurfaceCase[] = PLACES.map((place) => {
  const section = SECTIONS.find(({ id }) => id === place.id);
  if (section === undefined) throw new Error(`The practice page has no section ${place.id}.`);
  return { ...place, flagged: section.flagged, clean: section.clean };
});

/** The surface with an id. */
export function findCase(id: string): SurfaceCase {
  const found = SURFACE_CASES.find((surface) => surface.id === id);
  if (found === undefined) throw new Error(`There is no surface ${id}.`);
  return found;
}
