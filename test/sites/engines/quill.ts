import Quill from 'quill';
import Quill1 from 'quill1';

import { type SiteEditor, setAttributes } from './site-editor.ts';

/** Quill 1, with its hidden clipboard beside the editable. */
export function mountQuill1(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const quill = new Quill1(slot, { placeholder: '', modules: { toolbar: false } });
  return finish(slot, attributes, quill);
}

/** Quill 2. */
export function mountQuill(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const quill = new Quill(slot, { placeholder: '', modules: { toolbar: false } });
  return finish(slot, attributes, quill);
}

/** What both versions have in common. */
interface AnyQuill {
  getText(): string;
  setText(text: string): unknown;
}

function finish(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  quill: AnyQuill,
): SiteEditor {
  const editable = slot.querySelector('.ql-editor');
  if (editable !== null) setAttributes(editable, attributes);
  return {
    read: () => quill.getText().replace(/\n$/, ''),
    clear: () => void quill.setText(''),
  };
}
