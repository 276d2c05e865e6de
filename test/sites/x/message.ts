import type { SitePage } from '../site-page.ts';

/** Direct messages as they were before X Chat. */
export const page: SitePage = {
  adapter: 'x',
  box: 'message',
  address: 'https://x.com/',
  engine: 'draft-js',
  markup:
    '<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_other</span></button><main><div data-editor></div><button type="button" data-testid="dmComposerSendButton" aria-label="Send">➤</button></main>',
  editables: [{ 'data-testid': 'dmComposerTextInput' }],
  paths: [{ press: '[data-testid="dmComposerSendButton"]' }, { key: 'Enter' }],
  identity: '@ann_other',
};
