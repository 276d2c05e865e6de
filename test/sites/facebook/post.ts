import type { SitePage } from '../site-page.ts';

/** A post in its dialog, with the button of the audience. */
export const page: SitePage = {
  adapter: 'facebook',
  box: 'post',
  address: 'https://www.facebook.com/',
  engine: 'lexical',
  markup:
    '<div role="dialog" aria-label="Create post"><div role="button" tabindex="0" aria-label="Edit privacy. Sharing with Friends." >Edit privacy. Sharing with Friends.</div><div data-editor></div><div role="button" tabindex="0" aria-label="Schedule" class="later">Schedule</div><div role="button" tabindex="0" aria-label="Post" class="post">Post</div></div>',
  editables: [{ 'aria-placeholder': 'What’s on your mind?' }],
  paths: [{ press: '.post' }, { press: '.later' }, { key: 'Control+Enter' }],
  audience: 'Friends',
};
