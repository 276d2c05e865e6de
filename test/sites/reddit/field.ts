import type { SitePage } from '../site-page.ts';

/** A markdown comment: a textarea in a shadow root. */
export const page: SitePage = {
  adapter: 'reddit',
  box: 'field',
  address: 'https://www.reddit.com/',
  engine: 'textarea',
  markup: `<shreddit-composer><faceplate-textarea-input><template shadowrootmode="open"><div data-editor></div></template></faceplate-textarea-input>
    <button type="button" slot="submit-button">Comment</button></shreddit-composer>`,
  editables: [{ id: 'innerTextArea' }],
  paths: [{ press: '[slot="submit-button"]' }, { key: 'Control+Enter' }],
};
