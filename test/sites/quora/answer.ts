import type { SitePage } from '../site-page.ts';

/** An answer; the button listens on pointer events. */
export const page: SitePage = {
  adapter: 'quora',
  box: 'answer',
  address: 'https://www.quora.com/',
  engine: 'contenteditable',
  markup:
    '<div role="dialog"><div data-editor></div><div class="q-click-wrapper" role="button" tabindex="0">Post</div></div>',
  editables: [{ class: 'doc' }],
  paths: [{ press: '.q-click-wrapper', on: 'pointerup' }],
};
