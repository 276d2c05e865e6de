import type { SitePage } from '../site-page.ts';

/** A post. */
export const page: SitePage = {
  adapter: 'nextdoor',
  box: 'post',
  address: 'https://nextdoor.com/',
  engine: 'textarea',
  markup:
    '<div role="dialog"><button type="button" data-testid="neighbor-audience-visibility-button">Anyone</button><div data-editor></div><button type="button" data-testid="composer-submit-button">Post</button></div>',
  editables: [{ 'data-testid': 'composer-text-field' }],
  paths: [{ press: '[data-testid="composer-submit-button"]' }],
  audience: 'Anyone',
};
