import type { SitePage } from '../site-page.ts';

/** A message; only Enter sends. */
export const page: SitePage = {
  adapter: 'discord',
  box: 'message',
  address: 'https://discord.com/',
  engine: 'slate',
  markup: '<main><form><div data-editor></div></form></main>',
  editables: [{ 'aria-label': 'Message #general' }],
  paths: [{ key: 'Enter' }],
  audience: '#general',
};
