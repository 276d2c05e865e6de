import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** A pin: its title, description and alternative text. */
const pin: ComposeBox = {
  name: 'pin',
  surface: 'post',
  engine: 'draft-js',
  editable: '.public-DraftEditor-content[contenteditable="true"],input#storyboard-selector-title',
  composer: 'main,body',
  parts: 'input[id*="alt" i],textarea[id*="alt" i]',
  submit:
    '[data-test-id="storyboard-creation-nav-done"] button,[data-test-id="storyboard-creation-nav-done"]',
  submitKeys: 'none',
  attachments: { image: '[data-test-id="storyboard-thumbnail"] img,img[src^="blob:"]' },
};

const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'contenteditable',
  editable: '[contenteditable="true"]:is([role="textbox"],[role="combobox"])',
  composer: 'form,[data-test-id*="comment" i],main,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'enter',
};

/** Pinterest: pins and comments. */
export const pinterest: Adapter = {
  id: asAdapterId('pinterest'),
  name: 'Pinterest',
  matches: [
    'https://www.pinterest.com/*',
    'https://www.pinterest.co.uk/*',
    'https://uk.pinterest.com/*',
    'https://www.pinterest.ie/*',
  ],
  boxes: [pin, comment],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  pin: { source: 'public automation code', seen: '2026-06-03', confidence: 'medium' },
  comment: { source: 'one undated source', seen: '2026', confidence: 'low' },
};
