import Quill2 from 'quill';
import Quill1 from 'quill1';

import type { MountEngine } from '../engine.ts';

/** What both generations of Quill have alike. */
interface QuillLike {
  getText(): string;
  setText(text: string): void;
  getContents(): unknown;
  getLength(): number;
  getSelection(): { readonly index: number } | null;
  insertText(index: number, text: string, format: string, value: unknown): unknown;
  update(): void;
}

/** What is to be known of a Quill by both generations. */
function mount(root: HTMLElement, create: (holder: HTMLElement) => QuillLike) {
  const holder = document.createElement('div');
  root.append(holder);
  const quill = create(holder);
  const editable = holder.querySelector<HTMLElement>('.ql-editor');
  if (editable === null) throw new Error('Quill has not been drawn.');
  editable.role = 'textbox';
  return {
    editable,
    readModel: () => JSON.stringify(quill.getContents()),
    readText: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
    mention: (name: string) => {
      const index = quill.getSelection()?.index ?? quill.getLength() - 1;
      quill.insertText(index, `@${name}`, 'bold', true);
    },
    redraw: () => quill.update(),
  };
}

const options = { placeholder: 'What do you want to talk about?', modules: { toolbar: false } };

/** Quill 1, as LinkedIn's classic box has it. */
export const mountQuill1: MountEngine = (root) =>
  mount(root, (holder) => new Quill1(holder, options));

/** Quill 2. */
export const mountQuill2: MountEngine = (root) =>
  mount(root, (holder) => new Quill2(holder, options));
