import type { SitePage } from '../site-page.ts';

/** The composer of the home timeline, with the audience button above the box. */
export const page: SitePage = {
  adapter: 'x',
  box: 'post',
  address: 'https://x.com/',
  engine: 'draft-js',
  markup: `<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_other</span></button><main><div data-testid="primaryColumn"><button type="button">Everyone can reply</button>
    <div data-testid="tweetTextarea_0RichTextInputContainer"><div data-editor></div></div><div data-testid="attachments"></div>
    <button type="button" data-testid="tweetButtonInline">Post</button></div></main>`,
  editables: [{ 'data-testid': 'tweetTextarea_0' }, { 'data-testid': 'tweetTextarea_1' }],
  paths: [{ press: '[data-testid="tweetButtonInline"]' }, { key: 'Control+Enter' }],
  identity: '@ann_other',
  audience: 'Everyone can reply',
};
