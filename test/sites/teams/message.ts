import type { SitePage } from '../site-page.ts';

/** A message with a subject. The structure of CKEditor 5 without its code. */
export const page: SitePage = {
  adapter: 'teams',
  box: 'message',
  address: 'https://teams.microsoft.com/',
  engine: 'ckeditor-5',
  markup:
    '<div data-tid="message-pane-footer"><input type="text" data-tid="subject-input" data-field><div data-editor></div><button type="button" data-tid="newMessageCommands-send" aria-label="Send">➤</button></div>',
  editables: [{ 'data-tid': 'ckeditor' }],
  paths: [
    { key: 'Enter' },
    { press: '[data-tid="newMessageCommands-send"]' },
    { key: 'Control+Enter' },
  ],
};
