import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

import { addMentionList } from './mention-list.ts';
import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** Facebook's comment box: Lexical, where Enter publishes and the label names the speaker. */
export function mountFacebookComment(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const article = createFromMarkup(`<div role="article"><p>The new bus lane opens on Monday.</p>
    <form class="fb-form"><div class="fb-box" contenteditable="true" role="textbox" spellcheck="true"
    aria-label="Comment as Practice Person" aria-placeholder="Comment as Practice Person"></div>
    <div role="button" tabindex="0" aria-label="Post comment" class="fb-send">➤</div></form></div>`);
  root.append(article);
  const box = query(article, '.fb-box', HTMLElement);
  const editor = createCommentEditor(box);
  const readModel = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const publish = () => {
    const text = readModel();
    if (text.trim() === '') return;
    posts.push(text);
    writeText(editor, '');
  };
  const mentions = addMentionList(box, article);
  editor.registerUpdateListener(() => mentions.follow(readModel()));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey === true) return false;
      event?.preventDefault();
      const chosen = mentions.take();
      if (chosen === undefined) publish();
      else writeText(editor, `${readModel().slice(0, -chosen.typed.length)}${chosen.name} `);
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

/** Lexical with the plugins that a plain comment needs. */
function createCommentEditor(box: HTMLElement): LexicalEditor {
  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return editor;
}

/** Replaces the text through the editor's own model and leaves the caret at its end. */
function writeText(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    if (text !== '') paragraph.append($createTextNode(text));
    $getRoot().clear().append(paragraph);
    paragraph.selectEnd();
  });
}
