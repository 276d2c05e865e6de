import type { SitePage } from '../site-page.ts';

/** A post in the shape of such a dashboard: neither markup nor engine is known. */
export const page: SitePage = {
  adapter: 'sprout',
  box: 'post',
  address: 'https://app.sproutsocial.com/',
  engine: 'unknown',
  markup:
    '<div role="dialog"><div data-editor></div><button type="button" class="now">Post now</button><button type="button" class="later">Schedule</button></div>',
  editables: [{ role: 'textbox' }],
  paths: [{ press: '.now' }, { press: '.later' }],
};
