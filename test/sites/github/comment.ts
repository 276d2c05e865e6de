import type { SitePage } from '../site-page.ts';

/** A comment in the newer composer. */
export const page: SitePage = {
  adapter: 'github',
  box: 'comment',
  address: 'https://github.com/',
  engine: 'textarea',
  markup: `<div data-testid="comment-composer"><h2 id="comment-composer-heading">Add a comment</h2><div class="MarkdownInput-module__textArea"><div data-editor></div></div>
    <button type="button" class="close">Close issue</button><button type="button" data-variant="primary" class="send">Comment</button></div>`,
  editables: [{ 'aria-labelledby': 'comment-composer-heading' }],
  paths: [{ press: '.send' }, { key: 'Control+Enter' }],
};
