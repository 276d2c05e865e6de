import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import type { MountEngine } from '../engine.ts';

/** Slate, as Discord has it. */
export const mountSlate: MountEngine = (root) => {
  const editor = withHistory(withReact(createEditor()));
  const view = createRoot(root);
  const initialValue = [{ children: [{ text: '' }] }];
  let drawn = 0;
  const draw = (): void => {
    const children = createElement(Editable, { role: 'textbox', 'aria-label': 'Message' });
    const slate = createElement(Slate, { editor, initialValue, children });
    view.render(createElement('div', { 'data-drawn': drawn }, slate));
  };
  flushSync(draw);
  const editable = root.querySelector<HTMLElement>('[data-slate-editor]');
  if (editable === null) throw new Error('Slate has not been drawn.');
  return {
    editable,
    readModel: () => JSON.stringify(editor.children),
    readText: () => editor.children.map((each) => Node.string(each)).join('\n'),
    clear: () => {
      Transforms.delete(editor, {
        at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) },
      });
    },
    mention: (name) => {
      if (editor.selection !== null) Transforms.insertText(editor, `@${name} `);
    },
    redraw: () => {
      drawn += 1;
      flushSync(draw);
    },
  };
};
