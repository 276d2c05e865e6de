import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

const response: ComposeBox = {
  name: 'response',
  surface: 'comment',
  engine: 'contenteditable',
  editable: '[role="dialog"] [contenteditable="true"],[contenteditable="true"][role="textbox"]',
  composer: '[role="dialog"],form,section,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'mod-enter',
};

/** Title and text are one editable; publishing takes two steps, and the first is held. */
const story: ComposeBox = {
  name: 'story',
  surface: 'post',
  engine: 'contenteditable',
  editable:
    'div[contenteditable="true"]:has([data-testid="editorTitleParagraph"]),main div[contenteditable="true"]',
  composer: 'body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
};

/** Medium: stories and responses. */
export const medium: Adapter = {
  id: asAdapterId('medium'),
  name: 'Medium',
  matches: ['https://medium.com/*'],
  boxes: [response, story],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  response: {
    source: 'inferred: a text box with a button that says Respond',
    seen: '2026-11',
    confidence: 'low',
  },
  story: { source: 'public automation code', seen: '2026-05-22', confidence: 'medium' },
};
