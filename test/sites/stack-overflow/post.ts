import type { SitePage } from '../site-page.ts';

/** A question with its title. */
export const page: SitePage = {
  adapter: 'stack-overflow',
  box: 'post',
  address: 'https://stackoverflow.com/',
  engine: 'textarea',
  markup:
    '<form id="post-form"><input id="title" name="title" type="text" data-field><div data-editor></div><button id="submit-button" type="submit">Post your question</button></form>',
  editables: [{ id: 'wmd-input', class: 'wmd-input' }],
  paths: [{ press: '#submit-button', on: 'submit' }],
};
