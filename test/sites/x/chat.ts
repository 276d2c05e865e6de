import type { SitePage } from '../site-page.ts';

/** X Chat: a plain textarea. */
export const page: SitePage = {
  adapter: 'x',
  box: 'chat',
  address: 'https://x.com/',
  engine: 'textarea',
  markup:
    '<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_other</span></button><main><div data-editor></div><button type="button" data-testid="dm-composer-send-button" aria-label="Send">➤</button></main>',
  editables: [{ 'data-testid': 'dm-composer-textarea' }],
  paths: [{ press: '[data-testid="dm-composer-send-button"]' }, { key: 'Enter' }],
  identity: '@ann_other',
};
