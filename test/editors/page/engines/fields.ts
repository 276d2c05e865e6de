import type { MountEngine } from '../engine.ts';

/** A plain text area. */
export const mountTextarea: MountEngine = (root) => {
  const field = document.createElement('textarea');
  root.append(field);
  return {
    editable: field,
    readModel: () => field.value,
    readText: () => field.value,
    clear: () => {
      field.value = '';
    },
    mention: (name) => {
      field.setRangeText(`@${name} `, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    redraw: () => field.classList.toggle('drawn'),
  };
};

/** An ordinary `contenteditable` without any library. */
export const mountPlain: MountEngine = (root) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.role = 'textbox';
  root.append(box);
  return {
    editable: box,
    readModel: () => box.innerHTML,
    readText: () => box.innerText,
    clear: () => box.replaceChildren(),
    mention: (name) => {
      const chip = document.createElement('span');
      chip.contentEditable = 'false';
      chip.textContent = `@${name}`;
      const selection = document.getSelection();
      if (selection === null || !box.contains(selection.anchorNode)) box.append(chip);
      else {
        const range = selection.getRangeAt(0);
        range.collapse(false);
        range.insertNode(chip);
        range.collapse(false);
      }
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    redraw: () => box.classList.toggle('drawn'),
  };
};
