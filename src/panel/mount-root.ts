import { type ComponentChild, h, render } from 'preact';

import type { Translate } from '../shared/strings.ts';
import { adoptStyles } from './adopt-styles.ts';
import { TranslateContext } from './use-translate.ts';

/** Kept from the page: its shortcuts must not fire while someone types a question to a colleague. */
const SHIELDED_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['touchstart', 'touchend', 'contextmenu', 'dragstart', 'drop', 'wheel'],
  ...['focusin', 'focusout'],
] as const;

/** Where a press may move the focus or start a selection; anywhere else the editor keeps it. */
const TAKES_FOCUS = 'input, textarea, .selectable';

/** A part of our interface in a shadow root. */
export interface MountedRoot {
  readonly element: HTMLElement;
  readonly draw: (child: ComponentChild) => void;
  readonly destroy: () => void;
}

/**
 * Mounts an element for Preact in a shadow root of ours: styles are adopted, language and direction
 * are those of our own strings, and events stay inside.
 */
export function mountRoot(root: ShadowRoot, translate: Translate): MountedRoot {
  const lifetime = new AbortController();
  const element = root.ownerDocument.createElement('div');
  element.className = 'forepost';
  element.lang = translate('locale');
  element.dir = translate('direction');
  adoptStyles(root);
  shieldEvents(element, lifetime.signal);
  root.append(element);
  return {
    element,
    draw: (child) => render(h(TranslateContext.Provider, { value: translate }, child), element),
    destroy: () => {
      lifetime.abort();
      render(null, element);
      element.remove();
    },
  };
}

/** Ends the way of events at our element, and leaves the focus in the editor on a press. */
function shieldEvents(element: HTMLElement, signal: AbortSignal): void {
  for (const type of SHIELDED_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  element.addEventListener('mousedown', keepEditorFocus, { signal });
}

/** The editor would otherwise lose its caret, and some sites close a compose box on that. */
function keepEditorFocus(event: MouseEvent): void {
  const isTaker = event.target instanceof Element && event.target.closest(TAKES_FOCUS) !== null;
  if (!isTaker) event.preventDefault();
}
