import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';

import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** Facebook's comment box: Lexical, where Enter publishes and the label names the speaker. */
export function mountFacebookComment(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const article = createFromMarkup(`<div role="article"><p>The new bus lane opens on Monday.</p>
    <form class="fb-form"><div class="fb-box" contenteditable="true" role="textbox" spellcheck="true"
    aria-label="Comment as Practice Person" aria-placeholder="Comment as Practice Person"></div>
    <div role="button" tabindex="0" aria-label="Post comment" class="fb-send">➤</div></form></div>`);
  root.append(article);
  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(query(article, '.fb-box', HTMLElement));
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const readModel = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const publish = () => {
    const text = readModel();
    if (text.trim() === '') return;
    posts.push(text);
    editor.update(() => {
      $getRoot().clear().append($createParagraphNode());
    });
  };
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey === true) return false;
      event?.preventDefault();
      publish();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const send = query(article, '.fb-send', HTMLElement);
  send.addEventListener('click', publish);
  send.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') publish();
  });
  return { posts, readModel };
}
