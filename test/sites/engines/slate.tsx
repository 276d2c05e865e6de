/** @jsxImportSource react */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import type { SiteEditor } from './site-editor.ts';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

/** Slate with its history, as chats use it. */
export function mountSlate(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const editor = withHistory(withReact(createEditor()));
  flushSync(() => createRoot(slot).render(<Box editor={editor} attributes={attributes} />));
  return {
    read: () => editor.children.map((line) => Node.string(line)).join('\n'),
    clear: () => {
      Transforms.select(editor, Editor.range(editor, []));
      editor.deleteFragment();
    },
  };
}

interface BoxProps {
  readonly editor: ReturnType<typeof withHistory<ReturnType<typeof withReact>>>;
  readonly attributes: Readonly<Record<string, string>>;
}

function Box({ editor, attributes }: BoxProps) {
  const [initial] = useState(EMPTY);
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable {...attributes} />
    </Slate>
  );
}
