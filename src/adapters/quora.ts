import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** Publishes on pointer events, so that a press is held from its first one. */
const answer: ComposeBox = {
  name: 'answer',
  surface: 'post',
  engine: 'contenteditable',
  editable: 'div.doc[contenteditable="true"]',
  composer: '[role="dialog"],.q-box:has(.q-click-wrapper),main,body',
  submit: `.q-click-wrapper,${BUTTON}`,
  submitBy: 'words',
  submitKeys: 'mod-enter',
};

/** Quora: questions, answers and comments. */
export const quora: Adapter = {
  id: asAdapterId('quora'),
  name: 'Quora',
  matches: ['https://www.quora.com/*'],
  boxes: [answer],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  answer: {
    source: 'public automation code of two projects; undated',
    seen: '2026',
    confidence: 'medium',
  },
};
