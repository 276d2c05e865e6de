import type { SitePage } from '../site-page.ts';

/** The caption of an upload. */
export const page: SitePage = {
  adapter: 'tiktok',
  box: 'caption',
  address: 'https://www.tiktok.com/',
  engine: 'draft-js',
  markup:
    '<main><div class="caption"><div data-editor></div></div><button type="button" data-e2e="post_video_button">Post</button></main>',
  editables: [{}],
  paths: [{ press: '[data-e2e="post_video_button"]' }],
};
