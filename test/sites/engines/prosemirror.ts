import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import type { SiteEditor } from './site-editor.ts';

/** ProseMirror, as TipTap puts it together. */
export function mountProsemirror(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const editor = new Editor({
    element: slot,
    extensions: [StarterKit],
    // A strict page allows no style that a script brings.
    injectCSS: false,
    editorProps: { attributes: { ...attributes } },
  });
  return {
    read: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
  };
}
