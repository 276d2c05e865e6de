import type { ChangeTarget } from './locate-change.ts';

/**
 * Writes a change through the editor's own input path, as typing would: its model, its history and
 * the site's own listeners see an ordinary edit. Whether it took it is for the caller to verify.
 */
export function writeChange(target: ChangeTarget): void {
  const { engine, editable, text } = target;
  selectTarget(target);
  // Slate and Lexical act on `beforeinput`, which this command does not send.
  if (engine === 'slate' || engine === 'lexical') sendReplacement(target);
  else editable.ownerDocument.execCommand('insertText', false, text);
}

/** Takes the last edit back by the editor's own undo. */
export function undoChange({ engine, editable }: ChangeTarget): void {
  if (engine === 'field') {
    editable.ownerDocument.execCommand('undo');
    return;
  }
  const isMac = navigator.platform.startsWith('Mac');
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  editable.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Selects what is to be replaced. */
function selectTarget({ editable, node, start, end }: ChangeTarget): void {
  editable.focus({ preventScroll: true });
  if (node instanceof Text) {
    editable.ownerDocument.getSelection()?.setBaseAndExtent(node, start, node, end);
  } else {
    node.setSelectionRange(start, end);
  }
}

/** What a browser sends when a person takes up a correction of its spelling checker. */
function sendReplacement({ editable, node, start, end, text }: ChangeTarget): void {
  const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
  editable.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
