import type { SitePage } from '../site-page.ts';

/** An answer to a review. */
export const page: SitePage = {
  adapter: 'google-business',
  box: 'reply',
  address: 'https://business.google.com/',
  engine: 'textarea',
  markup:
    '<main><div class="review-card">Rude staff at the desk.</div><div role="dialog"><div data-editor></div><button type="button" class="post">Post reply</button></div></main>',
  editables: [{ 'aria-label': 'Your public reply' }],
  paths: [{ press: '.post' }],
  replyTo: 'Rude staff at the desk.',
};
