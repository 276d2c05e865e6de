import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';
import { saysPublish } from './publishing-words.ts';

/** Text boxes that are not search fields or one-line inputs. */
const NOT_SEARCH =
  ':not([role="searchbox"]):not([role="combobox"]):not([aria-label*="search" i]):not([placeholder*="search" i]):not([type="search"])';

/** Boxes that hold a secret, a filter or an address, and the hidden fields of code editors. */
const NOT_DRAFT = ':not([readonly]):not(:disabled):not([aria-hidden="true"]):not([tabindex="-1"])';

/** Titles and subjects are published with the text; other one-line fields are not looked at. */
const TITLES =
  'input:is([type="text"],:not([type])):is([name="title" i],[name*="subject" i],[name*="headline" i])';

/** Controls that may publish; which of them do is told by their words. */
const CONTROL = 'button,[role="button"],input[type="submit"],input[type="button"]';

/** Whether a control of unknown markup publishes: a form's submit button, or by its words. */
function isPublishing(control: Element): boolean {
  return control.matches('form [type="submit"],form button:not([type])') || saysPublish(control);
}

/** A box of unknown markup: the nearest form, dialog or section with a control is its composer. */
function genericBox(surface: ComposeBox['surface'], editable: string): ComposeBox {
  return {
    surface,
    editable,
    parts: TITLES,
    composer: 'form,[role="form"],dialog,[role="dialog"],section,article,main,body',
    submit: CONTROL,
    isSubmit: isPublishing,
    submitKeys: 'mod-enter',
  };
}

/** Tried after a site's own boxes, on every listed host. */
export const genericBoxes: readonly ComposeBox[] = [
  genericBox('post', `textarea${NOT_SEARCH}${NOT_DRAFT}`),
  genericBox('post', `[contenteditable]:not([contenteditable="false" i])${NOT_SEARCH}${NOT_DRAFT}`),
];

/** Sites whose boxes are found by the generic rules alone. */
export const generic: Adapter = {
  id: asAdapterId('generic'),
  name: 'this site',
  matches: ['https://www.instagram.com/*'],
  boxes: [],
  evidence: { seen: '2026-11', confidence: 'low' },
  testUrls: ['https://www.instagram.com/'],
};
