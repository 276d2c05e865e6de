import { type SiteEditor, setAttributes } from './site-editor.ts';

/** An editable without a library: what stands in it is the model. */
export function mountContenteditable(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const editable = document.createElement('div');
  setAttributes(editable, { contenteditable: 'true', ...attributes });
  slot.append(editable);
  return {
    read: () => editable.innerText.replace(/\n$/, ''),
    clear: () => editable.replaceChildren(),
  };
}
