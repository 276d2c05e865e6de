/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { PracticeSurface } from './practice-surface.ts';

/** X sets mentions and hashtags apart, so that words of one post lie in several elements. */
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, report: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/[@#][\p{L}\p{N}_]+/gu)) {
        report(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { readonly children?: ReactNode }) => (
      <span className="x-entity">{children}</span>
    ),
  },
]);

interface ComposerProps {
  /** Test id of the button: the timeline and the dialog use different ones. */
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly parts: number;
  readonly onPost: (texts: readonly string[]) => void;
  readonly onChange?: (texts: readonly string[]) => void;
}

/** One composer in X's structure: Draft.js parts and one button that posts all of them. */
function Composer({ button, parts, onPost, onChange }: ComposerProps) {
  const [states, setStates] = useState(() =>
    Array.from({ length: parts }, () => EditorState.createEmpty(decorator)),
  );
  // X commits the text of a part to its thread on blur; the button reads what was committed.
  const committed = useRef<string[]>(states.map(() => ''));
  const texts = states.map((state) => state.getCurrentContent().getPlainText());
  const isEmpty = texts.every((text) => text.trim() === '');
  const commit = () => {
    committed.current = texts;
  };
  const change = (index: number, next: EditorState) => {
    const changed = states.map((state, at) => (at === index ? next : state));
    setStates(changed);
    onChange?.(changed.map((state) => state.getCurrentContent().getPlainText()));
  };
  const post = () => {
    onPost(committed.current.filter((text) => text !== ''));
    setStates(
      states.map((state) =>
        EditorState.push(state, ContentState.createFromText(''), 'remove-range'),
      ),
    );
    onChange?.(states.map(() => ''));
  };
  return (
    <fieldset
      className="x-composer"
      aria-label="Composer"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return;
        commit();
        post();
      }}
    >
      {states.map((state, index) => (
        <div
          key={`part ${String(index)}`}
          className="x-part"
          data-testid={`tweetTextarea_${index}RichTextInputContainer`}
        >
          <Editor
            editorState={state}
            onChange={(next) => change(index, next)}
            onBlur={commit}
            webDriverTestID={`tweetTextarea_${index}`}
            ariaLabel="Post text"
            placeholder={index === 0 ? 'What is happening?' : 'Add another post'}
          />
        </div>
      ))}
      <div className="x-bar">
        <button
          type="button"
          data-testid={button}
          aria-disabled={isEmpty}
          disabled={isEmpty}
          onClick={post}
        >
          Post
        </button>
      </div>
    </fieldset>
  );
}

/** X: the timeline's composer stays in the page under a dialog with a thread of two posts. */
export function mountXPost(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  let model: readonly string[] = [];
  const view = createRoot(root);
  const publish = (texts: readonly string[]) => posts.push(texts.join('\n\n'));
  const render = (isDialogOpen: boolean) =>
    view.render(
      <div className="x-app">
        <button type="button" className="x-account" data-testid="SideNav_AccountSwitcher_Button">
          Practice account @practice
        </button>
        <div data-testid="primaryColumn" className="x-column">
          <Composer
            button="tweetButtonInline"
            parts={1}
            onPost={publish}
            onChange={(texts) => {
              model = texts;
            }}
          />
          <button type="button" className="x-open" onClick={() => render(true)}>
            Write a thread
          </button>
        </div>
        {isDialogOpen && (
          <div role="dialog" aria-label="Thread" className="x-dialog">
            <button type="button" className="x-close" onClick={() => render(false)}>
              Close
            </button>
            <Composer
              button="tweetButton"
              parts={2}
              onPost={publish}
              onChange={(texts) => {
                model = texts;
              }}
            />
          </div>
        )}
      </div>,
    );
  flushSync(() => render(false));
  return { posts, readModel: () => model.filter((text) => text !== '').join('\n\n') };
}
