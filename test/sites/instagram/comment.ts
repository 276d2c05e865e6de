import type { SitePage } from '../site-page.ts';

/** A comment below a picture. */
export const page: SitePage = {
  adapter: 'instagram',
  box: 'comment',
  address: 'https://www.instagram.com/',
  engine: 'textarea',
  markup:
    '<article><form><div data-editor></div><div role="button" tabindex="0" aria-label="Post" class="post">Post</div></form></article>',
  editables: [{ 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' }],
  paths: [{ press: '.post' }, { key: 'Enter' }],
};
