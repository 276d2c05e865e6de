import type { SitePage } from '../site-page.ts';

/** A message in a channel. */
export const page: SitePage = {
  adapter: 'slack',
  box: 'message',
  address: 'https://app.slack.com/',
  engine: 'quill',
  markup: `<span data-qa="channel_name">general</span><div data-qa="message_pane_input_container"><div data-qa="message_input"><div data-editor></div></div>
    <button type="button" data-qa="texty_send_button" aria-label="Send now">➤</button></div>`,
  editables: [{ role: 'textbox', spellcheck: 'false' }],
  paths: [{ key: 'Enter' }, { press: '[data-qa="texty_send_button"]' }, { key: 'Control+Enter' }],
  audience: 'general',
};
