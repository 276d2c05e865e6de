import type { SitePage } from '../site-page.ts';

/** A message; the search above is an editor of the same kind. */
export const page: SitePage = {
  adapter: 'whatsapp',
  box: 'message',
  address: 'https://web.whatsapp.com/',
  engine: 'lexical',
  markup: `<div id="side"><div role="textbox" contenteditable="true" data-tab="3" data-lexical-editor="true" aria-label="Search"></div></div>
    <div id="main"><header><span title="Ann Other">Ann Other</span></header><footer><div data-editor></div><button type="button" aria-label="Send"><span data-icon="wds-ic-send-filled">➤</span></button></footer></div>`,
  editables: [{ 'data-tab': '10', 'aria-label': 'Type a message' }],
  paths: [{ key: 'Enter' }, { press: 'button[aria-label="Send"]' }],
  audience: 'Ann Other',
};
