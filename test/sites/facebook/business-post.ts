import type { SitePage } from '../site-page.ts';

/** Business Suite: a combobox. */
export const page: SitePage = {
  adapter: 'facebook',
  box: 'business-post',
  address: 'https://business.facebook.com/',
  engine: 'contenteditable',
  markup:
    '<div role="main"><div data-editor></div><div role="button" tabindex="0" aria-label="Publish" class="now">Publish</div><div role="button" tabindex="0" aria-label="Schedule" class="later">Schedule</div></div>',
  editables: [
    {
      role: 'combobox',
      'aria-label': 'Write into the dialogue box to include text with your post.',
    },
  ],
  paths: [{ press: '.now' }, { press: '.later' }],
};
