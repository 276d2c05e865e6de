import type { SitePage } from '../site-page.ts';

/** A comment. */
export const page: SitePage = {
  adapter: 'tiktok',
  box: 'comment',
  address: 'https://www.tiktok.com/',
  engine: 'draft-js',
  markup:
    '<div class="DivCommentInput"><div data-e2e="comment-input"><div data-editor></div></div><div role="button" tabindex="0" aria-label="Post" data-e2e="comment-post">Post</div></div>',
  editables: [{}],
  paths: [{ press: '[data-e2e="comment-post"]' }, { key: 'Enter' }],
};
