import type { SitePage } from '../site-page.ts';

/** Messenger. */
export const page: SitePage = {
  adapter: 'facebook',
  box: 'message',
  address: 'https://www.messenger.com/',
  engine: 'lexical',
  markup:
    '<div role="main"><div data-editor></div><div role="button" tabindex="0" aria-label="Press enter to send" class="send">Press enter to send</div></div>',
  editables: [{ 'aria-label': 'Message' }],
  paths: [{ key: 'Enter' }, { press: '.send' }],
};
