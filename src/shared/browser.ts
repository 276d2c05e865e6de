/** The only import of the WebExtension API; everything else reaches the browser through here. */
import browser from 'webextension-polyfill';

export type { Browser, Runtime, Storage } from 'webextension-polyfill';
export { browser };
