import type { SitePage } from '../site-page.ts';

/** A response. */
export const page: SitePage = {
  adapter: 'medium',
  box: 'response',
  address: 'https://medium.com/',
  engine: 'contenteditable',
  markup:
    '<div role="dialog"><div data-editor></div><button type="button">Cancel</button><button type="button" class="respond">Respond</button></div>',
  editables: [{ role: 'textbox' }],
  paths: [{ press: '.respond' }],
};
