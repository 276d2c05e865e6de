import type { PracticeSurface } from '../../../src/pages/practice/surfaces/practice-surface.ts';
import { mountPage } from '../mount-page.ts';
import { SITE_PAGES } from '../pages.ts';
import { idOf } from '../site-page.ts';

declare global {
  interface Window {
    /** For the tests: what is shown, by its id; the practice page does the same. */
    practice?: Readonly<Record<string, PracticeSurface>>;
  }
}

// `?surface=ID` says which page of which site this is.
const wanted = new URLSearchParams(location.search).get('surface');
const page = SITE_PAGES.find((each) => idOf(each) === wanted);
const root = document.querySelector<HTMLElement>('#page');
if (page !== undefined && root !== null) {
  window.practice = { [idOf(page)]: mountPage(page, root) };
}
