import type { SitePage } from '../site-page.ts';

/** A review with its title, in the shape of such a form: the markup of the site is not known. */
export const page: SitePage = {
  adapter: 'yelp',
  box: 'review',
  address: 'https://www.yelp.com/',
  engine: 'textarea',
  markup:
    '<main><form action="/submit" method="post"><input type="text" name="title" data-field><div data-editor></div><button type="submit" class="send">Submit</button></form></main>',
  editables: [{ name: 'body' }],
  paths: [{ press: '.send', on: 'submit' }],
};
