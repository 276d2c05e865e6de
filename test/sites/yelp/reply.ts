import type { SitePage } from '../site-page.ts';

/** An answer to a review, in the shape of such a form: the markup of the site is not known. */
export const page: SitePage = {
  adapter: 'yelp',
  box: 'reply',
  address: 'https://biz.yelp.com/',
  engine: 'textarea',
  markup:
    '<main><article><p class="review-text">Waited three weeks.</p></article><form action="/reply" method="post"><div data-editor></div><button type="submit" class="send">Send</button></form></main>',
  editables: [{ name: 'reply-text' }],
  paths: [{ press: '.send', on: 'submit' }],
  replyTo: 'Waited three weeks.',
};
