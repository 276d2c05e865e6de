import type { SitePage } from '../site-page.ts';

/** A reply in a dialog, below the post that is answered. */
export const page: SitePage = {
  adapter: 'x',
  box: 'reply',
  address: 'https://x.com/',
  engine: 'draft-js',
  markup: `<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_other</span></button><div role="dialog"><article data-testid="tweet"><div data-testid="tweetText">When do you open on Monday?</div></article>
    <div data-editor></div><button type="button" data-testid="tweetButton">Reply</button></div>`,
  editables: [{ 'data-testid': 'tweetTextarea_0' }, { 'data-testid': 'tweetTextarea_1' }],
  paths: [{ press: '[data-testid="tweetButton"]' }, { key: 'Control+Enter' }],
  identity: '@ann_other',
  replyTo: 'When do you open on Monday?',
};
