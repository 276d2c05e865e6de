import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

// Draft.js. The `[contenteditable]` matters: labels and containers share the prefix of the test id.
const EDITABLE = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** Post, quote and thread: one button publishes all parts. */
const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'draft-js',
  editable: EDITABLE,
  // A dialog lies over the timeline, whose own composer stays in the page: the nearest one counts.
  composer: '[role="dialog"],[data-testid="primaryColumn"],main',
  // Options of a poll are published with the post.
  parts: 'input[name^="Choice"]',
  // Both variants swap during a session; the schedule dialog ends in the first one.
  submit: '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]',
  submitKeys: 'mod-enter',
  // Side navigation of every signed-in page.
  identity: {
    at: '[data-testid="SideNav_AccountSwitcher_Button"]',
    from: 'page',
    match: /@\w+/,
  },
  // No stable hook is known: the button's words are what is left, in English only.
  audience: { at: 'button', match: /^(?:Everyone|(?:Verified )?[Aa]ccounts.*) can reply$/ },
  attachments: {
    image: '[data-testid="attachments"] img,[data-testid="tweetPhoto"]',
    video: '[data-testid="attachments"] video',
  },
};

/** Reply: the post that is answered stands in the same dialog, or above the box. */
const reply: ComposeBox = {
  ...post,
  name: 'reply',
  surface: 'reply',
  editable: `[role="dialog"]:has([data-testid="tweetText"]) ${EDITABLE},[data-testid="inline_reply_offscreen"] ${EDITABLE}`,
  composer: '[role="dialog"],[data-testid="inline_reply_offscreen"]',
  replyTo: { at: '[data-testid="tweetText"]' },
};

/** X Chat: a plain textarea. */
const chat: ComposeBox = {
  name: 'chat',
  surface: 'message',
  engine: 'textarea',
  editable: 'textarea[data-testid="dm-composer-textarea"]',
  composer: '[role="dialog"],main,aside',
  submit: '[data-testid="dm-composer-send-button"]',
  submitKeys: 'enter',
  ...(post.identity === undefined ? {} : { identity: post.identity }),
};

/** Direct messages as they were before X Chat. */
const oldChat: ComposeBox = {
  ...chat,
  name: 'message',
  engine: 'draft-js',
  editable: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
  submit: '[data-testid="dmComposerSendButton"]',
};

/** X, formerly Twitter. */
export const x: Adapter = {
  id: asAdapterId('x'),
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  boxes: [reply, post, chat, oldChat],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  reply: {
    source: 'inferred from the composer of a post and the mark of the text of one',
    seen: '2026-09',
    confidence: 'low',
  },
  post: {
    source: 'public automation code of two projects, run against the live site',
    seen: '2026-09-25',
    confidence: 'high',
  },
  chat: {
    source: 'public automation code, run against the live site',
    seen: '2026-09',
    confidence: 'high',
  },
  message: { source: 'public automation code', seen: '2026-05-06', confidence: 'medium' },
};
