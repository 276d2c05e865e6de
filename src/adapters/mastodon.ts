import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';

/** Mastodon's own web interface on the large instances. */
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
  ],
  boxes: [
    {
      surface: 'post',
      // The compose form's textarea (project source, compose_form.jsx).
      editable: '.compose-form textarea.autosuggest-textarea__textarea',
      composer: '.compose-form',
      // Content warning and poll options are published with the post.
      parts: '#cw-spoiler-input,.compose-form .poll__option input[type="text"]',
      submit: '.compose-form__submit button[type="submit"]',
      // Published on keydown, without a `submit` event.
      submitKeys: 'mod-enter',
      attachments: { image: '.compose-form__upload' },
    },
  ],
  evidence: { seen: '2026-08', confidence: 'high' },
  testUrls: ['https://mastodon.social/publish'],
};
