import type { SitePage } from '../site-page.ts';

/** A comment below a post: the label names who speaks. */
export const page: SitePage = {
  adapter: 'facebook',
  box: 'comment',
  address: 'https://www.facebook.com/',
  engine: 'lexical',
  markup:
    '<div role="article"><p>New bus lane.</p><form role="presentation"><div data-editor></div><div role="button" tabindex="0" aria-label="Post comment" class="send">Post comment</div></form></div>',
  editables: [{ 'aria-label': 'Comment as Meadowbank Surgery' }],
  paths: [{ key: 'Enter' }, { press: '.send' }],
  identity: 'Meadowbank Surgery',
};
