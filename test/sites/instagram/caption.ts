import type { SitePage } from '../site-page.ts';

/** The caption of a new post, with an alternative text. */
export const page: SitePage = {
  adapter: 'instagram',
  box: 'caption',
  address: 'https://www.instagram.com/',
  engine: 'lexical',
  markup:
    '<div role="dialog" aria-label="Create new post"><div data-editor></div><input type="text" placeholder="Write alt text..." data-field><div role="button" tabindex="0" aria-label="Share" class="share">Share</div></div>',
  editables: [{ 'aria-label': 'Write a caption...', 'aria-placeholder': 'Write a caption...' }],
  paths: [{ press: '.share' }],
};
