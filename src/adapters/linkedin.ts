import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox } from './adapter.ts';

/** Reads the first line of the author button: a person's or a company's name. */
function readAuthor(composer: Element): string | undefined {
  // Classic share box: line 1 is the author, line 2 "Post to Anyone" (seen live 2026-06-26). Absent
  // in the other composers.
  const entry = composer.querySelector('.share-unified-settings-entry-button');
  if (entry === null) return undefined;
  const texts = entry.ownerDocument.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const [line] = (text.textContent ?? '').trim().split('\n');
    if (line !== undefined && line !== '') return line.trim();
  }
  return undefined;
}

/** Whether a button is the last one without an icon in its dialog: "Post", in every language. */
function isLastTextButton(control: Element): boolean {
  const buttons = control.closest('dialog')?.querySelectorAll(TEXT_BUTTON) ?? [];
  return [...buttons].at(-1) === control;
}

// Newer share box: all buttons but those with words carry an svg (2026, second-hand).
const TEXT_BUTTON = 'button:not(:has(svg))';

/** Share box with Quill 1 inside the open shadow root of `#interop-outlet`. */
const classicPost: ComposeBox = {
  surface: 'post',
  // Seen live 2026-06-26 and 2026-08-08; `.ql-clipboard` is editable too and is left out.
  editable:
    '[data-test-ql-editor-contenteditable="true"],.share-box .ql-editor[contenteditable="true"],.share-creation-state .ql-editor[contenteditable="true"]',
  composer: '[aria-labelledby="share-to-linkedin-modal__header"],.share-box,[role="dialog"]',
  // Post now, and schedule (classic share box).
  submit: 'button.share-actions__primary-action,.share-actions__scheduled-post-btn',
  submitKeys: 'none',
  identity: readAuthor,
};

/** Newer share box: TipTap in a native modal dialog; classes are hashed, the key is not. */
const dialogPost: ComposeBox = {
  surface: 'post',
  // Key of the editor in the newer share box (2026, second-hand).
  editable: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
  composer: 'dialog,[data-sdui-screen*="sharing.ShareCompose"]',
  submit: TEXT_BUTTON,
  isSubmit: isLastTextButton,
  submitKeys: 'none',
};

const comment: ComposeBox = {
  surface: 'comment',
  // TipTap since 2026; the label serves the older markup.
  editable:
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"],[aria-label="Text editor for creating comment"][contenteditable="true"]',
  composer: '[componentkey^="commentBox-"],form,[role="listitem"]',
  // The button that opened the box turns into its submit; the class is the older markup's.
  submit:
    '[componentkey*="commentButtonSection"] button,button.comments-comment-box__submit-button',
  submitKeys: 'none',
};

const message: ComposeBox = {
  surface: 'message',
  // Messaging overlay and page (2026-05-16).
  editable: '.msg-form__contenteditable[contenteditable="true"]',
  composer: '.msg-form,form',
  submit: 'button.msg-form__send-button',
  // Enter sends or not by the person's own setting.
  submitKeys: 'enter-or-mod-enter',
};

/** LinkedIn, with the three composers that it ships at once. */
export const linkedin: Adapter = {
  id: asAdapterId('linkedin'),
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  boxes: [classicPost, dialogPost, comment, message],
  evidence: { seen: '2026-08-08', confidence: 'high' },
  testUrls: ['https://www.linkedin.com/feed/'],
};
