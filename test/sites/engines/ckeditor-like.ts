import { type SiteEditor, setAttributes } from './site-editor.ts';

/**
 * The structure of CKEditor 5 without its code, whose licence is not ours: paragraphs, a filler in
 * empty ones, the classes of its root. Its renderer, which takes foreign nodes out, is not here.
 */
export function mountCkeditorLike(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const editable = document.createElement('div');
  const fill = (): void => {
    const filler = document.createElement('br');
    filler.setAttribute('data-cke-filler', 'true');
    const paragraph = document.createElement('p');
    paragraph.append(filler);
    editable.replaceChildren(paragraph);
  };
  setAttributes(editable, {
    contenteditable: 'true',
    role: 'textbox',
    class: 'ck ck-content ck-editor__editable ck-editor__editable_inline',
    ...attributes,
  });
  fill();
  slot.append(editable);
  editable.addEventListener('input', () => {
    if (editable.querySelector('p') === null) fill();
  });
  return {
    read: () =>
      [...editable.querySelectorAll('p')]
        .map((each) => each.innerText.trimEnd())
        .join('\n')
        .trim(),
    clear: fill,
  };
}
