import type { BoxEvidence, ComposeBox } from './adapter.ts';
import { BUTTON, NOT_DRAFT, NOT_SEARCH } from './selectors.ts';

/** A dashboard from which an organisation posts: any text box beside a button that says so. */
export const dashboardPost: ComposeBox = {
  name: 'post',
  surface: 'post',
  engine: 'unknown',
  editable: `:is(textarea,[contenteditable="true"])${NOT_SEARCH}${NOT_DRAFT}`,
  composer: '[role="dialog"],form,section,main,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'mod-enter',
};

/** No public code names anything of the dashboard's markup. */
export const NOTHING_KNOWN: BoxEvidence = {
  source: 'nothing is published about its markup; leans on the generic boxes',
  seen: '2026-11',
  confidence: 'low',
};
