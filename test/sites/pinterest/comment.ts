import type { SitePage } from '../site-page.ts';

/** A comment below a pin. */
export const page: SitePage = {
  adapter: 'pinterest',
  box: 'comment',
  address: 'https://www.pinterest.com/',
  engine: 'contenteditable',
  markup:
    '<div data-test-id="comment-editor"><div data-editor></div><button type="button" class="send">Post</button></div>',
  editables: [{ role: 'textbox' }],
  paths: [{ press: '.send' }, { key: 'Enter' }],
};
