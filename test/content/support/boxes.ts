import { type FlaggedWords, startListening } from './composing.ts';
import { find, listenAsPage, showPage } from './page.ts';

/** What a page can see of one press with a mouse. */
export const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A generic compose box with text, its button, and what the page has seen of presses. */
export async function createBox(text: string, words?: FlaggedWords) {
  const page = showPage(
    '<section><div contenteditable="true" role="textbox" style="min-height:3em"></div><button type="button">Post</button></section>',
  );
  const editable = find(page, '[contenteditable]');
  const post = find(page, 'button');
  editable.textContent = text;
  const presses = listenAsPage(post, PRESS_EVENTS);
  const composing = await startListening(words === undefined ? {} : { words });
  return { ...composing, page, editable, post, presses };
}

/** A box of Facebook's comments, where Enter publishes; counts what the page is told to send. */
export async function createEnterBox(text: string) {
  const page = showPage(
    '<form><div contenteditable="true" role="textbox" aria-label="Comment as Ann"></div><div role="button" tabindex="0" aria-label="Post comment">go</div></form>',
  );
  const editable = find(page, '[contenteditable]');
  editable.textContent = text;
  const sent: string[] = [];
  editable.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sent.push(editable.textContent);
  });
  const composing = await startListening();
  editable.focus();
  document.getSelection()?.selectAllChildren(editable);
  document.getSelection()?.collapseToEnd();
  return { ...composing, page, editable, sent };
}
