import type { SitePage } from '../site-page.ts';

/** A story: one editable for title and text. */
export const page: SitePage = {
  adapter: 'medium',
  box: 'story',
  address: 'https://medium.com/',
  engine: 'contenteditable',
  markup:
    '<button type="button" class="publish">Publish</button><main><div data-editor></div></main>',
  editables: [{ class: 'postArticle-content' }],
  paths: [{ press: '.publish' }],
};
