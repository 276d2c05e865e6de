import type { SitePage } from '../site-page.ts';

/** Version A. */
export const page: SitePage = {
  adapter: 'telegram',
  box: 'a',
  address: 'https://web.telegram.org/',
  engine: 'contenteditable',
  markup:
    '<div class="Composer"><div data-editor></div><button type="button" class="main-button send" aria-label="Send Message">➤</button></div>',
  editables: [{ id: 'editable-message-text' }],
  paths: [{ press: 'button.send' }, { key: 'Enter' }],
};
