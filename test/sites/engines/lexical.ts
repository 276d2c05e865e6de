import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

import { type SiteEditor, setAttributes } from './site-editor.ts';

/** Lexical with what a plain text box needs. */
export function mountLexical(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const editable = document.createElement('div');
  setAttributes(editable, { contenteditable: 'true', role: 'textbox', ...attributes });
  slot.append(editable);
  const editor = createEditor({
    namespace: 'site',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(editable);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.selectEnd();
        },
        { discrete: true },
      ),
  };
}
