/** @jsxImportSource react */
import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { PracticeSurface } from './practice-surface.ts';

interface ComposeFormProps {
  readonly onChange: (text: string) => void;
  readonly onPost: (text: string) => void;
}

/** The form as Mastodon renders it: a controlled textarea, and a button that follows its text. */
function ComposeForm({ onChange, onPost }: ComposeFormProps) {
  const [text, setText] = useState('');
  const change = (next: string) => {
    setText(next);
    onChange(next);
  };
  const publish = () => {
    if (text.trim() === '') return;
    onPost(text);
    change('');
  };
  // Mastodon publishes from keydown, so no `submit` event tells of it.
  const hearKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish();
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <div className="compose-form__dropdowns">
        <button type="button" className="dropdown-button">
          <span className="dropdown-button__label">Public</span>
        </button>
      </div>
      <textarea
        className="autosuggest-textarea__textarea"
        rows={4}
        aria-label="What's on your mind?"
        placeholder="What's on your mind?"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={hearKey}
      />
      <div className="compose-form__submit">
        <button type="submit" className="button" disabled={text.trim() === ''}>
          Post
        </button>
      </div>
    </form>
  );
}

/** Mastodon's compose form: a textarea that publishes on keydown, without a `submit` event. */
export function mountMastodonPost(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  let model = '';
  const view = createRoot(root);
  flushSync(() =>
    view.render(
      <ComposeForm
        onChange={(text) => {
          model = text;
        }}
        onPost={(text) => posts.push(text)}
      />,
    ),
  );
  return { posts, readModel: () => model };
}
