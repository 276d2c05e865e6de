import type { SitePage } from '../site-page.ts';

/** A thread of two posts. */
export const page: SitePage = {
  adapter: 'bluesky',
  box: 'post',
  address: 'https://bsky.app/',
  engine: 'prosemirror',
  markup: `<nav><a aria-label="Profile" href="/profile/ann.example">Profile</a></nav><div data-testid="composePostView"><div data-editor></div><div data-editor></div>
    <button type="button" data-testid="openReplyGateButton" aria-label="Anybody can interact"><svg width="9" height="9"></svg></button>
    <button type="button" data-testid="composerPublishBtn" aria-label="Publish posts">Post all</button></div>`,
  editables: [{ 'aria-label': 'Rich-Text Editor' }],
  paths: [{ press: '[data-testid="composerPublishBtn"]' }, { key: 'Control+Enter' }],
  identity: 'ann.example',
  audience: 'Anybody can interact',
};
