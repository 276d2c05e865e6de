import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

const post: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'textarea',
  editable: '.compose-form textarea.autosuggest-textarea__textarea',
  composer: '.compose-form',
  // Content warning and poll options are published with the post.
  parts: '#cw-spoiler-input,.compose-form .poll__option input[type="text"]',
  submit: '.compose-form__submit button[type="submit"]',
  // Published on keydown, without a `submit` event.
  submitKeys: 'mod-enter',
  identity: { at: '.navigation-bar .display-name__account', from: 'page', match: /@[\w.@-]+/ },
  audience: { at: '.dropdown-button__label', line: 0 },
  replyTo: { at: '.reply-indicator__content' },
  attachments: { image: '.compose-form__upload', video: '.compose-form__upload video' },
};

/** Mastodon’s own web interface on the large instances. */
export const mastodon: Adapter = {
  id: asAdapterId('mastodon'),
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://mas.to/*',
    'https://mastodon.scot/*',
    'https://mastodon.world/*',
    'https://mastodon.uno/*',
    'https://infosec.exchange/*',
    'https://techhub.social/*',
    'https://mastodon.ie/*',
  ],
  boxes: [post],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  post: {
    source: 'the site’s own source; class names of the textarea from memory',
    seen: '2026-08',
    confidence: 'high',
  },
};
