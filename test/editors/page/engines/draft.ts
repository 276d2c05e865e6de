import { CompositeDecorator, type ContentBlock, Editor, EditorState, Modifier } from 'draft-js';
import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { MountEngine } from '../engine.ts';

/** Hashtags and mentions stand in elements of their own, as on X. */
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, report: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/[@#][\p{L}\p{N}_]+/gu)) {
        report(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { readonly children?: ReactNode }) =>
      createElement('span', { className: 'entity' }, children),
  },
]);

/** Draft.js, as X has it. */
export const mountDraft: MountEngine = (root) => {
  const view = createRoot(root);
  let state = EditorState.createEmpty(decorator);
  let drawn = 0;
  const draw = (): void => {
    const editor = createElement(Editor, {
      editorState: state,
      onChange: change,
      ariaLabel: 'Post text',
    });
    view.render(createElement('div', { 'data-drawn': drawn }, editor));
  };
  const change = (next: EditorState): void => {
    state = next;
    draw();
  };
  flushSync(draw);
  const editable = root.querySelector<HTMLElement>('[contenteditable="true"]');
  if (editable === null) throw new Error('Draft.js has not been drawn.');
  return {
    editable,
    readModel: () => {
      const content = state.getCurrentContent();
      return JSON.stringify(content.getBlocksAsArray().map((block) => block.getText()));
    },
    readText: () => state.getCurrentContent().getPlainText(),
    clear: () => flushSync(() => change(EditorState.createEmpty(decorator))),
    mention: (name) => {
      const content = state.getCurrentContent();
      const next = Modifier.replaceText(content, state.getSelection(), `@${name} `);
      flushSync(() => change(EditorState.push(state, next, 'insert-characters')));
    },
    redraw: () => {
      drawn += 1;
      flushSync(draw);
    },
  };
};
