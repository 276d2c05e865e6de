import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
} from 'lexical';

import type { MountEngine } from '../engine.ts';

/** Lexical, as Facebook, Instagram and Reddit have it. */
export const mountLexical: MountEngine = (root) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.role = 'textbox';
  root.append(box);
  const editor = createEditor({
    namespace: 'fuzz',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    editable: box,
    readModel: () => JSON.stringify(editor.getEditorState().toJSON()),
    readText: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      ),
    mention: (name) =>
      editor.update(
        () => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return;
          selection.insertNodes([$createTextNode(`@${name}`).setMode('token')]);
        },
        { discrete: true },
      ),
    redraw: () => {
      // Taking the root away and giving it back is what a re-render of its component does.
      editor.setRootElement(null);
      editor.setRootElement(box);
    },
  };
};
