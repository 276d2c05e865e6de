import type { ComposeBox } from '../../adapters/adapter.ts';

/** Whether a key press would publish from inside the box. `Shift+Enter` never does. */
export function isSubmitKey(box: ComposeBox, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  const isModified = event.ctrlKey || event.metaKey;
  switch (box.submitKeys) {
    case 'none':
      return false;
    case 'enter':
      return true;
    case 'mod-enter':
      return isModified;
    case 'enter-or-mod-enter':
      return true;
  }
}

/** Whether a key belongs to an input method that is still composing (229 is its key code). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether a list of mentions, hashtags or emoji is open on the editable: Enter picks from it. */
export function isListOpen(editable: Element): boolean {
  const owner = editable.closest('[aria-expanded],[aria-activedescendant]') ?? editable;
  if (owner.getAttribute('aria-activedescendant')) return true;
  if (owner.getAttribute('aria-expanded') !== 'true') return false;
  const popup = owner.getAttribute('aria-haspopup');
  return popup === null || popup === 'listbox' || popup === 'true' || popup === 'menu';
}

/** Whether a key would press a focused control. */
export function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}
