import type { SitePage } from '../site-page.ts';

/** The old site: a form. */
export const page: SitePage = {
  adapter: 'reddit',
  box: 'old',
  address: 'https://old.reddit.com/',
  engine: 'textarea',
  markup: `<div id="header-bottom-right"><span class="user"><a href="/user/ann_other">ann_other</a></span></div>
    <form class="usertext"><div class="usertext-edit"><div data-editor></div><button type="submit" class="save">save</button></div></form>`,
  editables: [{ name: 'text' }],
  paths: [{ press: '.save', on: 'submit' }],
  identity: 'ann_other',
};
