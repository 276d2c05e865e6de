import type { SitePage } from '../site-page.ts';

/** A post: its body in the light tree, its button in a shadow root beside it. */
export const page: SitePage = {
  adapter: 'reddit',
  box: 'comment',
  variant: 'submit',
  address: 'https://www.reddit.com/',
  engine: 'lexical',
  markup: `<r-post-composer-form><shreddit-composer name="optionalBody"><div data-editor></div></shreddit-composer>
    <r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open"><button type="button" id="inner-post-submit-button">Post</button></template></r-post-form-submit-button></r-post-composer-form>`,
  editables: [{ slot: 'rte' }],
  paths: [{ press: '#inner-post-submit-button' }],
};
