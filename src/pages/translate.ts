import { browser } from '../shared/browser.ts';
import type { Translate } from '../shared/strings.ts';

/** Looks up strings in the browser's language, for extension pages. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, [...substitutions]);
