import type { SitePage } from '../site-page.ts';

/** A community post with a poll; the first of two equal buttons has no size. */
export const page: SitePage = {
  adapter: 'youtube',
  box: 'community',
  address: 'https://www.youtube.com/',
  engine: 'contenteditable',
  markup: `<ytd-backstage-post-dialog-renderer><span>Visibility: Public</span><div data-editor></div><textarea data-field placeholder="Add option"></textarea>
    <div class="nothing"><div id="submit-button"><button type="button" aria-label="Post">Post</button></div></div>
    <div id="submit-button" class="real"><button type="button" aria-label="Post">Post</button></div></ytd-backstage-post-dialog-renderer>`,
  editables: [{ id: 'contenteditable-root' }],
  paths: [{ press: '.real button' }],
  audience: 'Public',
};
