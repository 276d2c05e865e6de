import type { SitePage } from '../site-page.ts';

/** A pin with its title. */
export const page: SitePage = {
  adapter: 'pinterest',
  box: 'pin',
  address: 'https://www.pinterest.com/',
  engine: 'draft-js',
  markup:
    '<main><input id="storyboard-selector-title" type="text" data-field><div data-editor></div><div data-test-id="storyboard-creation-nav-done"><button type="button">Publish</button></div></main>',
  editables: [{}],
  paths: [{ press: '[data-test-id="storyboard-creation-nav-done"] button' }],
};
