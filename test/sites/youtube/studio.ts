import type { SitePage } from '../site-page.ts';

/** Title and description of a video in Studio. */
export const page: SitePage = {
  adapter: 'youtube',
  box: 'studio',
  address: 'https://studio.youtube.com/',
  engine: 'contenteditable',
  markup: `<ytcp-uploads-dialog><div id="title-textarea"><div data-editor></div></div><div id="description-textarea"><div data-editor></div></div>
    <div id="done-button"><button type="button">Publish</button></div></ytcp-uploads-dialog>`,
  editables: [{ id: 'textbox' }],
  paths: [{ press: '#done-button button' }],
};
