/** The only way to the WebExtension API; everything else reaches the browser through here. */
import type { Browser } from 'webextension-polyfill';

export type { Browser, Runtime, Scripting, Storage } from 'webextension-polyfill';

/**
 * Every supported browser offers the API under this name, with promises. Not `browser`: Chromium does
 * not have it everywhere, and an element of the page with that id would stand in for it.
 */
declare const chrome: Browser;

export const browser = chrome;
