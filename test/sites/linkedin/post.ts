import type { SitePage } from '../site-page.ts';

/** The classic share box of a company page: Quill 1 in an open shadow root. */
export const page: SitePage = {
  adapter: 'linkedin',
  box: 'post',
  address: 'https://www.linkedin.com/',
  engine: 'quill-1',
  markup: `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">
    <div role="dialog" aria-labelledby="share-to-linkedin-modal__header"><h2 id="share-to-linkedin-modal__header">Create a post</h2>
    <div class="share-box"><button type="button" class="share-unified-settings-entry-button"><span>Meadowbank Surgery</span><span>Post to Anyone</span></button>
    <div data-editor></div><button type="button" class="share-actions__scheduled-post-btn" aria-label="Schedule post">◷</button>
    <button type="button" class="share-actions__primary-action">Post</button></div></div></template></div>`,
  editables: [
    {
      'data-test-ql-editor-contenteditable': 'true',
      role: 'textbox',
      'aria-label': 'Text editor for creating content',
    },
  ],
  paths: [
    { press: '.share-actions__primary-action' },
    { press: '.share-actions__scheduled-post-btn' },
  ],
  identity: 'Meadowbank Surgery',
  audience: 'Post to Anyone',
};
