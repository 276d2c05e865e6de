import type { SitePage } from '../site-page.ts';

/** A direct message. */
export const page: SitePage = {
  adapter: 'instagram',
  box: 'message',
  address: 'https://www.instagram.com/',
  engine: 'lexical',
  markup:
    '<section><div data-editor></div><div role="button" tabindex="0" aria-label="Send" class="send">Send</div></section>',
  editables: [{ 'aria-label': 'Message', 'aria-placeholder': 'Message...' }],
  paths: [{ press: '.send' }, { key: 'Enter' }],
};
