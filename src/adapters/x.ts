import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';

/** Reads the handle from the account switcher; absent on pages without the side bar. */
function readHandle(composer: Element): string | undefined {
  // Side navigation of every signed-in page (public automation code, September 2026).
  const switcher = composer.ownerDocument.querySelector(
    '[data-testid="SideNav_AccountSwitcher_Button"]',
  );
  const handle = /@\w+/.exec(switcher?.textContent ?? '');
  return handle?.[0];
}

// Post, reply, quote and thread: Draft.js; seen live 2026-09-25 by two public projects. The
// `[contenteditable]` matters: labels and containers share the prefix of the test id.
const editable = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
// Both variants swap during a session (2026-08-18, 2026-09-25).
const submit = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';

const post: ComposeBox = {
  surface: 'post',
  editable,
  // A dialog lies over the timeline, whose own composer stays in the page: the nearest one counts.
  composer: '[role="dialog"],[data-testid="primaryColumn"],main',
  submit,
  submitKeys: 'mod-enter',
  identity: readHandle,
  attachments: {
    image: '[data-testid="attachments"] img',
    video: '[data-testid="attachments"] video',
  },
};

const message: ComposeBox = {
  surface: 'message',
  // X Chat: a plain textarea (public automation code, 2026).
  editable:
    'textarea[data-testid="dm-composer-textarea"],[data-testid="dmComposerTextInput"][contenteditable="true"]',
  composer: '[role="dialog"],main,aside',
  submit: '[data-testid="dm-composer-send-button"],[data-testid="dmComposerSendButton"]',
  submitKeys: 'enter',
  identity: readHandle,
};

/** X, formerly Twitter. */
export const x: Adapter = {
  id: asAdapterId('x'),
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  boxes: [post, message],
  evidence: { seen: '2026-09-25', confidence: 'high' },
  testUrls: ['https://x.com/compose/post', 'https://x.com/home'],
};
