import { assertNever } from '../shared/assert-never.ts';
import type { ComposeBox } from './adapter.ts';
import { saysPublish } from './publishing-words.ts';

/** The controls of a composer that publish its draft; those in a shadow root below are not seen. */
export function listSubmits(box: ComposeBox, composer: Element): Element[] {
  return [...composer.querySelectorAll(box.submit)].filter((element) => isSubmitOf(box, element));
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
