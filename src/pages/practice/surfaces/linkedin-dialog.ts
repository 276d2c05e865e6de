import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** LinkedIn's newer share box: TipTap inside a native modal dialog, with hashed class names. */
export function mountLinkedinDialog(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const opener = createFromMarkup('<button type="button" class="li-open">Start a post</button>');
  const dialog = createFromMarkup(`<dialog class="_a81c9f2">
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button type="button" aria-label="Dismiss"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2l10 10M12 2L2 12" stroke="currentColor" stroke-width="2"/></svg></button>
    <div class="_9be0c1"></div>
    <button type="button" class="_77fe01" disabled>Post</button></div></dialog>`);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The dialog is not one.');
  root.append(opener, dialog);
  const button = query(dialog, '._77fe01', HTMLButtonElement);
  const editor = new Editor({
    element: query(dialog, '._9be0c1', HTMLElement),
    extensions: [StarterKit],
    // The page's own style sheet holds what the editor needs; a strict page allows no other.
    injectCSS: false,
    editorProps: {
      attributes: {
        componentkey: 'ShareBox_textEditor',
        role: 'textbox',
        'aria-label': 'Text editor for creating content',
      },
    },
    onUpdate: () => {
      button.disabled = editor.isEmpty;
    },
  });
  const readModel = () => editor.getText({ blockSeparator: '\n' });
  opener.addEventListener('click', () => {
    dialog.showModal();
    editor.commands.focus();
  });
  query(dialog, '[aria-label="Dismiss"]', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  button.addEventListener('click', () => {
    posts.push(readModel());
    editor.commands.clearContent(true);
  });
  return { posts, readModel };
}
