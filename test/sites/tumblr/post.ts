import type { SitePage } from '../site-page.ts';

/** Two blocks of one post. */
export const page: SitePage = {
  adapter: 'tumblr',
  box: 'post',
  address: 'https://www.tumblr.com/',
  engine: 'contenteditable',
  markup:
    '<div role="dialog"><div data-editor></div><div data-editor></div><button type="button" class="post">Post now</button></div>',
  editables: [
    { class: 'block-editor-rich-text__editable', role: 'document', 'aria-label': 'Block: Text' },
  ],
  paths: [{ press: '.post' }],
};
