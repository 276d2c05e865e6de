import type { MountEngine } from '../engine.ts';

/**
 * Counts what is written, as sites do. It also makes the undo of both pages alike: Chromium ends what
 * can be undone in one go whenever any node of the page is removed, and Forepost removes its own marks.
 */
function countWritten(root: HTMLElement, editable: HTMLElement, readText: () => string): void {
  const count = document.createElement('output');
  root.append(count);
  editable.addEventListener('input', () => {
    count.textContent = String(readText().length);
  });
}

/** A plain text area. */
export const mountTextarea: MountEngine = (root) => {
  const field = document.createElement('textarea');
  root.append(field);
  countWritten(root, field, () => field.value);
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
  countWritten(root, box, () => box.innerText);
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
