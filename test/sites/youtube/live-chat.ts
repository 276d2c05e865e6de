import type { SitePage } from '../site-page.ts';

/** Live chat, as its frame shows it. */
export const page: SitePage = {
  adapter: 'youtube',
  box: 'live-chat',
  address: 'https://www.youtube.com/',
  engine: 'contenteditable',
  markup: `<yt-live-chat-message-input-renderer><span id="author-name">Meadowbank Surgery</span><yt-live-chat-text-input-field-renderer><div data-editor></div></yt-live-chat-text-input-field-renderer>
    <div id="send-button"><button type="button" aria-label="Send">➤</button></div></yt-live-chat-message-input-renderer>`,
  editables: [{ id: 'input' }],
  paths: [{ key: 'Enter' }, { press: '#send-button button' }],
  identity: 'Meadowbank Surgery',
};
