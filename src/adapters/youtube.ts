import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** Live chat, in a frame of the same origin. */
const liveChat: ComposeBox = {
  name: 'live-chat',
  surface: 'comment',
  engine: 'contenteditable',
  editable: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
  composer: 'yt-live-chat-message-input-renderer',
  submit: '#send-button button',
  submitKeys: 'enter',
  // From memory.
  identity: { at: '#author-name' },
};

/** Community posts; options of polls and quizzes are published with them. */
const community: ComposeBox = {
  name: 'community',
  surface: 'post',
  engine: 'contenteditable',
  editable: 'ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]',
  composer: 'ytd-backstage-post-dialog-renderer',
  parts: 'ytd-backstage-post-dialog-renderer textarea:not([aria-hidden="true"])',
  // Two elements have this id, one of them without any size.
  submit: '#submit-button button',
  submitKeys: 'mod-enter',
  audience: { at: 'button,[role="button"],span', match: /^Visibility: (.+)$/ },
};

const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'contenteditable',
  editable: 'ytd-commentbox #contenteditable-root[contenteditable="true"]',
  composer: 'ytd-commentbox',
  // Comment, reply and save: the same button.
  submit: '#submit-button button',
  submitKeys: 'mod-enter',
};

/** Title and description of a video in Studio, and its comments. */
const studio: ComposeBox = {
  name: 'studio',
  surface: 'post',
  engine: 'contenteditable',
  editable:
    '#description-textarea #textbox[contenteditable],#title-textarea #textbox[contenteditable]',
  composer: 'ytcp-uploads-dialog,ytcp-video-metadata-editor,ytcp-app,body',
  submit: `:is(#done-button,#save,#save-button,#publish-button) :is(${BUTTON}),:is(#done-button,#save,#save-button,#publish-button)`,
  submitKeys: 'none',
};

/** YouTube: comments, community posts, live chat and Studio. */
export const youtube: Adapter = {
  id: asAdapterId('youtube'),
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  boxes: [liveChat, community, comment, studio],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  'live-chat': {
    source: 'public automation code of two projects',
    seen: '2026',
    confidence: 'high',
  },
  community: {
    source: 'public automation code, run against the live site',
    seen: '2026-08-30',
    confidence: 'high',
  },
  comment: { source: 'public automation code of two projects', seen: '2026', confidence: 'high' },
  studio: { source: 'public automation code', seen: '2026-05-22', confidence: 'medium' },
};
