import type { SitePage } from '../site-page.ts';

/** A comment. */
export const page: SitePage = {
  adapter: 'youtube',
  box: 'comment',
  address: 'https://www.youtube.com/',
  engine: 'contenteditable',
  markup:
    '<ytd-commentbox><div data-editor></div><div id="submit-button"><button type="button" aria-label="Comment">Comment</button></div></ytd-commentbox>',
  editables: [{ id: 'contenteditable-root', 'aria-label': 'Add a comment...' }],
  paths: [{ press: '#submit-button button' }, { key: 'Control+Enter' }],
};
