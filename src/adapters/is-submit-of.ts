import { assertNever } from '../shared/assert-never.ts';
import type { ComposeBox } from './adapter.ts';
import { parentOf } from './ancestors.ts';
import { saysPublish } from './publishing-words.ts';

/** How far around a composer without a control of its own one is looked for. */
const STEPS_OUT = 6;

/**
 * The controls that publish the draft of a composer: its own, or else the nearest around it, because
 * a site may mark the text alone. Those in a shadow root below are not seen.
 */
export function listSubmits(box: ComposeBox, composer: Element): Element[] {
  let at: Element | undefined = composer;
  for (let step = 0; step <= STEPS_OUT && at !== undefined; step += 1) {
    const found = [...at.querySelectorAll(box.submit)].filter((each) => isSubmitOf(box, each));
    if (found.length > 0) return found;
    at = parentOf(at);
  }
  return [];
}

/** Whether a control publishes drafts of this kind of box. */
export function isSubmitOf(box: ComposeBox, control: Element): boolean {
  if (!control.matches(box.submit)) return false;
  switch (box.submitBy) {
    case undefined:
      return true;
    case 'words':
      return saysPublish(control);
    case 'form-or-words':
      return (
        control.matches('form [type="submit"],form button:not([type])') || saysPublish(control)
      );
    case 'last':
      return (
        [...(control.closest('dialog')?.querySelectorAll(box.submit) ?? [])].at(-1) === control
      );
    default:
      return assertNever(box.submitBy);
  }
}

/** Whether a control that publishes is anywhere below; one in a shadow root below is not seen. */
export function hasSubmit(box: ComposeBox, below: ParentNode): boolean {
  return [...below.querySelectorAll(box.submit)].some((element) => isSubmitOf(box, element));
}
