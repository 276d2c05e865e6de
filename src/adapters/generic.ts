import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Engine } from './adapter.ts';
import { BUTTON, NOT_DRAFT, NOT_SEARCH, TITLES } from './selectors.ts';

/** A box of unknown markup: the nearest form, dialog or section with a control is its composer. */
function genericBox(engine: Engine, editable: string): ComposeBox {
  return {
    name: engine,
    surface: 'post',
    engine,
    editable,
    parts: TITLES,
    composer: 'form,[role="form"],dialog,[role="dialog"],section,article,main,body',
    submit: `${BUTTON},input[type="submit"],input[type="button"]`,
    submitBy: 'form-or-words',
    submitKeys: 'mod-enter',
  };
}

/** Tried after a site's own boxes, on every listed host. */
export const genericBoxes: readonly ComposeBox[] = [
  genericBox('textarea', `textarea${NOT_SEARCH}${NOT_DRAFT}`),
  genericBox(
    'contenteditable',
    `[contenteditable]:not([contenteditable="false" i])${NOT_SEARCH}${NOT_DRAFT}`,
  ),
];

/** A site of which nothing is known: what an organisation adds falls to it. No host of its own. */
export const generic: Adapter = {
  id: asAdapterId('generic'),
  name: 'this site',
  matches: [],
  boxes: [],
};
