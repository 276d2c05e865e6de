import type { SitePage } from '../site-page.ts';

/** A thread of two posts in the dialog. */
export const page: SitePage = {
  adapter: 'threads',
  box: 'post',
  address: 'https://www.threads.com/',
  engine: 'lexical',
  markup:
    '<div role="dialog"><div role="button" tabindex="0" aria-label="Cancel" >Cancel</div><div data-editor></div><div data-editor></div><div role="button" tabindex="0" aria-label="Add to thread" >Add to thread</div><div role="button" tabindex="0" aria-label="Post" class="post">Post</div></div>',
  editables: [{ 'aria-label': 'Empty text field. Type to compose a new post.' }],
  paths: [{ press: '.post' }, { key: 'Control+Enter' }],
};
