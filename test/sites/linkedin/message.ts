import type { SitePage } from '../site-page.ts';

/** The messaging overlay, with "Press Enter to Send". */
export const page: SitePage = {
  adapter: 'linkedin',
  box: 'message',
  address: 'https://www.linkedin.com/',
  engine: 'contenteditable',
  markup: `<aside><h2 class="msg-entity-lockup__entity-title">Ann Other</h2><form class="msg-form"><div data-editor></div>
    <button type="button" class="msg-form__send-button">Send</button></form></aside>`,
  editables: [{ class: 'msg-form__contenteditable', role: 'textbox' }],
  paths: [{ press: '.msg-form__send-button' }, { key: 'Enter' }],
  audience: 'Ann Other',
};
