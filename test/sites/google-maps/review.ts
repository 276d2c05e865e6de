import type { SitePage } from '../site-page.ts';

/** A review, as its frame shows it. */
export const page: SitePage = {
  adapter: 'google-maps',
  box: 'review',
  address: 'https://www.google.com/',
  engine: 'textarea',
  markup:
    '<div role="dialog"><div data-editor></div><button type="button" class="cancel">Cancel</button><button type="button" class="post">Post</button></div>',
  editables: [{ 'aria-label': 'Enter review' }],
  paths: [{ press: '.post' }],
};
