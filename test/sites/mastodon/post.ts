import type { SitePage } from '../site-page.ts';

/** A reply with a content warning and a poll. */
export const page: SitePage = {
  adapter: 'mastodon',
  box: 'post',
  address: 'https://mastodon.social/',
  engine: 'textarea',
  markup: `<div class="navigation-bar"><span class="display-name__account">@ann@mastodon.social</span></div>
    <form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content">How long is the wait?</div></div>
    <button type="button" class="dropdown-button"><span class="dropdown-button__label">Followers</span></button>
    <input type="text" id="cw-spoiler-input" data-field><div data-editor></div><div class="poll__option"><input type="text" data-field></div>
    <div class="compose-form__submit"><button type="submit">Post</button></div></form>`,
  editables: [{ class: 'autosuggest-textarea__textarea' }],
  paths: [{ press: '.compose-form__submit button', on: 'submit' }, { key: 'Control+Enter' }],
  identity: '@ann@mastodon.social',
  audience: 'Followers',
  replyTo: 'How long is the wait?',
};
