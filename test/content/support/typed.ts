import { userEvent } from 'vitest/browser';

import { type FlaggedWords, startListening } from './composing.ts';
import { find, showPage } from './page.ts';

/** What the page would be saved as; ours must leave no trace in it. */
export function serialise(): string {
  return document.documentElement.outerHTML;
}

/** A compose box that someone has just typed a flagged text into. */
export async function createTyped(text = 'My secret', words?: FlaggedWords, markup?: string) {
  const page = showPage(
    markup ??
      '<section><div contenteditable="true" role="textbox" style="min-height:3em"></div><button type="button">Post</button></section>',
  );
  const before = serialise();
  const editable = find(page, '[contenteditable],textarea');
  const composing = await startListening(words === undefined ? {} : { words });
  editable.focus();
  await userEvent.keyboard(text);
  return { ...composing, page, before, editable, post: find(page, 'section button, form button') };
}

/** The words that the browser paints as marked. */
export function paintedWords(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
}
