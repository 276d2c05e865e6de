import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';

/** Comments, new issues and edits, in the React composer and in the older forms. */
const comment: ComposeBox = {
  name: 'comment',
  surface: 'comment',
  engine: 'textarea',
  editable:
    'textarea[aria-labelledby="comment-composer-heading"],[class*="MarkdownInput-module__textArea"] textarea,textarea.js-comment-field',
  composer: '[data-testid="comment-composer"],form,fieldset',
  parts:
    'input[name="issue[title]"],input[name="pull_request[title]"],input[aria-label="Add a title"]',
  submit: 'button[type="submit"]:not([formaction]),.btn-primary,button[data-variant="primary"]',
  submitKeys: 'mod-enter',
  lists: '.suggester',
  identity: { at: 'meta[name="user-login"]', from: 'page', attribute: 'content' },
};

/** GitHub: issues, pull requests and discussions. */
export const github: Adapter = {
  id: asAdapterId('github'),
  name: 'GitHub',
  matches: ['https://github.com/*'],
  boxes: [comment],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  comment: {
    source: 'an extension that is kept up to date with the site',
    seen: '2026-08-19',
    confidence: 'high',
  },
};
