import type { SitePage } from '../site-page.ts';

/** A thread of two posts in a dialog, over a timeline whose own composer stays there. */
export const page: SitePage = {
  adapter: 'x',
  box: 'post',
  variant: 'thread',
  address: 'https://x.com/',
  engine: 'draft-js',
  markup: `<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_other</span></button><main><div data-testid="primaryColumn"><div><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>
    <button type="button" data-testid="tweetButtonInline">Post</button></div></div></main>
    <div role="dialog"><div data-editor></div><div data-editor></div><button type="button" data-testid="addButton">+</button>
    <button type="button" data-testid="tweetButton">Post all</button></div>`,
  editables: [{ 'data-testid': 'tweetTextarea_0' }, { 'data-testid': 'tweetTextarea_1' }],
  paths: [{ press: '[data-testid="tweetButton"]' }, { key: 'Control+Enter' }],
  identity: '@ann_other',
};
