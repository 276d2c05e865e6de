import type { Adapter } from '../../adapters/adapter.ts';
import {
  findEditables,
  type PickedBox,
  pickComposeBox,
  pickSubmit,
} from '../../adapters/pick-compose-box.ts';
import { fieldsOf, pathOf } from '../session/event-path.ts';
import { isListOpen } from './open-list.ts';
import { isComposing, isPressKey, isSubmitKey } from './submit-attempt.ts';

/**
 * Whether an event may publish a draft that has words in it. Asked before the rules are there, so
 * it says only that somebody presses, not what they would publish.
 */
export function isEarlyPress(
  adapter: Adapter,
  event: Event,
  seen: readonly HTMLElement[] = [],
): boolean {
  const picked = pickPressed(adapter, event, seen);
  if (picked === undefined) return false;
  return findEditables(adapter, picked.box, picked.composer, seen).some(hasWords);
}

/** The composer that an event may publish; `undefined` where it publishes nothing. */
function pickPressed(
  adapter: Adapter,
  event: Event,
  seen: readonly HTMLElement[],
): PickedBox | undefined {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) {
    if (isComposing(event)) return undefined;
    const picked = pickComposeBox(adapter, path);
    if (picked === undefined)
      return isPressKey(event) ? pickSubmit(adapter, path, seen) : undefined;
    const publishes = isSubmitKey(picked.box, event, picked.editable);
    return publishes && !isListOpen(picked.editable) ? picked : undefined;
  }
  if (event.type === 'submit') return pickForm(adapter, path[0]);
  if (event.type === 'click' || event instanceof PointerEvent || event instanceof MouseEvent) {
    return pickSubmit(adapter, path, seen);
  }
  return undefined;
}

/** The composer whose fields a form sends. */
function pickForm(adapter: Adapter, form: EventTarget | undefined): PickedBox | undefined {
  if (!(form instanceof HTMLFormElement)) return undefined;
  for (const field of fieldsOf(form)) {
    const picked = pickComposeBox(adapter, pathOf(field));
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** Whether anything is written in an editable. */
function hasWords(editable: HTMLElement): boolean {
  const isField = editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement;
  return (isField ? editable.value : editable.textContent).trim() !== '';
}
