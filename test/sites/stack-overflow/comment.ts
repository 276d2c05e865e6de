import type { SitePage } from '../site-page.ts';

/** A comment: Enter posts. */
export const page: SitePage = {
  adapter: 'stack-overflow',
  box: 'comment',
  address: 'https://stackoverflow.com/',
  engine: 'textarea',
  markup:
    '<form><div data-editor></div><button type="submit" class="add">Add comment</button></form>',
  editables: [{ name: 'comment' }],
  paths: [{ press: '.add', on: 'submit' }, { key: 'Enter' }],
};
