import type { SitePage } from '../site-page.ts';

/** A submission: title and text. */
export const page: SitePage = {
  adapter: 'hacker-news',
  box: 'submission',
  address: 'https://news.ycombinator.com/',
  engine: 'textarea',
  markup:
    '<a id="me" href="user?id=ann_other">ann_other</a><form action="/r" method="post"><input name="title" data-field><div data-editor></div><input type="submit" value="submit"></form>',
  editables: [{ name: 'text' }],
  paths: [{ press: 'input[type="submit"]', on: 'submit' }],
  identity: 'ann_other',
};
