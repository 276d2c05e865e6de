/** Editables as the libraries mark them, whatever the site calls them. */
export const TEXTBOX = '[contenteditable="true"][role="textbox"]';
export const LEXICAL = `${TEXTBOX}[data-lexical-editor="true"]`;
export const PROSEMIRROR = '.ProseMirror[contenteditable="true"]';

/** Buttons in markup that names them in no other way. */
export const BUTTON = 'button,[role="button"]';
export const FORM_BUTTON = 'button[type="submit"],button:not([type]),input[type="submit"]';

/** Not a search field, a filter or an address, by its role and its words. */
export const NOT_SEARCH =
  ':not([role="searchbox"]):not([role="combobox"]):not([aria-label*="search" i]):not([placeholder*="search" i]):not([type="search"])';

/** Not a field that can only be read, nor the hidden field of a code editor. */
export const NOT_DRAFT =
  ':not([readonly]):not(:disabled):not([aria-hidden="true"]):not([tabindex="-1"])';

/** Titles and subjects are published with the text; other one-line fields are not looked at. */
export const TITLES =
  'input:is([type="text"],:not([type])):is([name="title" i],[name*="subject" i],[name*="headline" i])';
