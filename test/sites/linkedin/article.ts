import type { SitePage } from '../site-page.ts';

/** An article with its title. */
export const page: SitePage = {
  adapter: 'linkedin',
  box: 'article',
  address: 'https://www.linkedin.com/',
  engine: 'prosemirror',
  markup: `<main class="article-editor"><textarea class="article-editor-headline__textarea" placeholder="Title" data-field></textarea><div data-editor></div>
    <button type="button">Next up</button><button type="button" class="publish">Publish</button></main>`,
  editables: [{ role: 'textbox' }],
  paths: [{ press: '.publish' }],
};
