import { browser } from '../shared/browser.ts';
import { type Translate, translateWith } from '../shared/strings.ts';
import { readStrings } from './stored.ts';

/** Looks up strings in the browser's language. */
const translateAsBrowser: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The strings of a page or content script: in the organisation's language where it has set one. */
export async function loadTranslate(): Promise<Translate> {
  // Without storage the browser's language is all that is known.
  const strings = await readStrings().catch(() => undefined);
  return strings === undefined ? translateAsBrowser : translateWith(strings);
}
