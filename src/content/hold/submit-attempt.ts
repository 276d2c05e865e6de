import type { ComposeBox } from '../../adapters/adapter.ts';
import { assertNever } from '../../shared/assert-never.ts';

/** Whether a key press would publish from inside the box. `Shift+Enter` never does. */
export function isSubmitKey(box: ComposeBox, event: KeyboardEvent, editable: Element): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  const isModified = event.ctrlKey || event.metaKey;
  // Enter in a one-line field submits its form, whatever the site's own keys are.
  if (editable instanceof HTMLInputElement && editable.form !== null) return true;
  switch (box.submitKeys) {
    case 'none':
      return false;
    case 'enter':
    case 'enter-or-mod-enter':
      return true;
    case 'mod-enter':
      return isModified;
    default:
      return assertNever(box.submitKeys);
  }
}

/** Whether a key belongs to an input method that is still composing (229 is its key code). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key would press a focused control. */
export function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}
