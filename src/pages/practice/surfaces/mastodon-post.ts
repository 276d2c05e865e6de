import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** Mastodon's compose form: a textarea that publishes on keydown, without a `submit` event. */
export function mountMastodonPost(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const form = createFromMarkup(`<form class="compose-form">
    <input type="text" id="cw-spoiler-input" placeholder="Content warning" hidden>
    <textarea class="autosuggest-textarea__textarea" rows="4" aria-label="What's on your mind?"
      placeholder="What's on your mind?"></textarea>
    <div class="compose-form__submit"><button type="submit" class="button">Post</button></div></form>`);
  root.append(form);
  const field = query(form, 'textarea', HTMLTextAreaElement);
  const publish = () => {
    if (field.value === '') return;
    posts.push(field.value);
    field.value = '';
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish();
  });
  return { posts, readModel: () => field.value };
}
