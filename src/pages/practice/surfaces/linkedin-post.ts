import Quill from 'quill1';

import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** Quill's own look, reduced to what the practice page needs inside the shadow root. */
const STYLE = `
.share-box{border:1px solid #8884;border-radius:12px;padding:14px;position:relative}
.ql-container{position:relative;font:inherit}
.ql-editor{min-height:72px;outline:none;white-space:pre-wrap;word-wrap:break-word;tab-size:4}
.ql-editor p{margin:0}
.ql-editor.ql-blank::before{content:attr(data-placeholder);position:absolute;opacity:.6;pointer-events:none}
.ql-clipboard{position:absolute;left:-100000px;height:1px;overflow-y:hidden}
.share-actions__primary-action{font:inherit;font-weight:600;padding:7px 16px;border:0;border-radius:999px;background:#0a66c2;color:#fff}
.share-actions__primary-action:disabled{opacity:.5}
.share-unified-settings-entry-button{font:inherit;font-size:13px;text-align:start;background:none;border:0;color:inherit;padding:0 0 8px;white-space:pre-line}
`;

/** LinkedIn's classic share box: Quill 1 inside the open shadow root of `#interop-outlet`. */
export function mountLinkedinPost(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const outlet = createFromMarkup(
    '<div id="interop-outlet" data-testid="interop-shadowdom"></div>',
  );
  root.append(outlet);
  const shadow = outlet.attachShadow({ mode: 'open' });
  const box = createFromMarkup(`<div class="share-box" role="dialog"
    aria-labelledby="share-to-linkedin-modal__header">
    <h2 id="share-to-linkedin-modal__header" hidden>Create a post</h2>
    <button type="button" class="share-unified-settings-entry-button">Practice Person\nPost to Anyone</button>
    <div class="editor"></div>
    <button type="button" class="share-actions__primary-action" disabled>Post</button></div>`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(box);
  const quill = new Quill(query(box, '.editor', HTMLElement), {
    placeholder: 'What do you want to talk about?',
    modules: { toolbar: false },
  });
  const editable = query(box, '.ql-editor', HTMLElement);
  editable.setAttribute('data-test-ql-editor-contenteditable', 'true');
  editable.setAttribute('aria-label', 'Text editor for creating content');
  editable.setAttribute('role', 'textbox');
  const button = query(box, '.share-actions__primary-action', HTMLButtonElement);
  const readModel = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => {
    button.disabled = readModel().trim() === '';
  });
  button.addEventListener('click', () => {
    posts.push(readModel());
    quill.setText('');
  });
  return { posts, readModel };
}
