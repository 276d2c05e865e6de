import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import type { MountEngine } from '../engine.ts';

/** TipTap over ProseMirror, as LinkedIn's newer boxes and Bluesky have it. */
export const mountTiptap: MountEngine = (root) => {
  const editor = new Editor({
    element: root,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox' } },
  });
  return {
    editable: editor.view.dom,
    readModel: () => JSON.stringify(editor.getJSON()),
    readText: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => {
      editor.commands.clearContent(true);
    },
    mention: (name) => {
      editor.commands.insertContent({ type: 'text', text: `@${name}`, marks: [{ type: 'bold' }] });
    },
    redraw: () => editor.view.updateState(editor.state),
  };
};
