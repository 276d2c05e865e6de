import { type SiteEditor, setAttributes } from './site-editor.ts';

/** A field of the browser itself. */
export function mountTextarea(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const field = document.createElement('textarea');
  setAttributes(field, attributes);
  slot.append(field);
  return fieldEditor(field);
}

/** A field that stands in the markup already. */
export function fieldEditor(field: HTMLTextAreaElement | HTMLInputElement): SiteEditor {
  return {
    read: () => field.value,
    clear: () => {
      field.value = '';
    },
  };
}
