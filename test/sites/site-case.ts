import type { SurfaceCase } from '../e2e/support/surface-cases.ts';
import { idOf, type SitePage } from './site-page.ts';

/** Drafts that every built-in policy holds, or has nothing to say about. */
export const FLAGGED = 'the wifi password is Hummus4Lunch!';
export const CLEAN = 'Lovely to see you all';

/** A page as visits know it; the editable is the first one of the first editor. */
export function caseOf(page: SitePage): SurfaceCase {
  const [first] = page.paths.filter((path) => 'press' in path);
  return {
    id: idOf(page),
    origin: page.address.slice(0, -1),
    editable:
      '>>> [data-editor] :is(textarea,[contenteditable="true"],[contenteditable=""]):not(.ql-clipboard)',
    submit: first === undefined ? '' : `>>> ${first.press}`,
    flagged: FLAGGED,
    clean: CLEAN,
  };
}
