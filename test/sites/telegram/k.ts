import type { SitePage } from '../site-page.ts';

/** Version K, which sends on `mousedown`; a second input only measures. */
export const page: SitePage = {
  adapter: 'telegram',
  box: 'k',
  address: 'https://web.telegram.org/',
  engine: 'contenteditable',
  markup: `<div class="chat-input"><div class="input-message-input input-field-input-fake" contenteditable="true" tabindex="-1"></div><div data-editor></div>
    <button type="button" class="btn-icon btn-send" aria-label="Send">➤</button></div>`,
  editables: [{ class: 'input-message-input' }],
  paths: [{ press: '.btn-send', on: 'mousedown' }, { key: 'Enter' }],
};
