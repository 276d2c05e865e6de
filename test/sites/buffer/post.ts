import type { SitePage } from '../site-page.ts';

/** A post in the composer; the engine is not known, and a plain editable stands for it. */
export const page: SitePage = {
  adapter: 'buffer',
  box: 'post',
  address: 'https://publish.buffer.com/',
  engine: 'unknown',
  markup:
    '<div role="dialog"><div data-testid="composer-text-area"><div data-editor></div></div><button type="button" class="now">Publish Now</button><button type="button" class="later">Schedule Post</button></div>',
  editables: [{ role: 'textbox' }],
  paths: [{ press: '.now' }, { press: '.later' }],
};
