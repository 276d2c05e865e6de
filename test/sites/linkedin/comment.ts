import type { SitePage } from '../site-page.ts';

/** A comment below a post of the feed. */
export const page: SitePage = {
  adapter: 'linkedin',
  box: 'comment',
  address: 'https://www.linkedin.com/',
  engine: 'prosemirror',
  markup: `<div role="listitem"><p>Our spring clinic.</p><div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div data-editor></div></div>
    <div componentkey="x-commentButtonSection-1"><button type="button" class="_c0">Comment</button></div></div></div>`,
  editables: [{ role: 'textbox', 'aria-label': 'Text editor for creating comment' }],
  paths: [{ press: '._c0' }],
};
