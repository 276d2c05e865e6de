import type { Engine } from '../../src/adapters/adapter.ts';
import type { PracticeSurface } from '../../src/pages/practice/surfaces/practice-surface.ts';
import { mountCkeditorLike } from './engines/ckeditor-like.ts';
import { mountContenteditable } from './engines/contenteditable.ts';
import { mountDraft } from './engines/draft-js.tsx';
import { mountLexical } from './engines/lexical.ts';
import { mountProsemirror } from './engines/prosemirror.ts';
import { mountQuill, mountQuill1 } from './engines/quill.ts';
import type { MountEditor, SiteEditor } from './engines/site-editor.ts';
import { mountSlate } from './engines/slate.tsx';
import { fieldEditor, mountTextarea } from './engines/textarea.ts';
import type { SitePage, SitePath } from './site-page.ts';

/** Where nothing is known of an editor, the simplest one stands for it. */
const ENGINES: Readonly<Record<Engine, MountEditor>> = {
  textarea: mountTextarea,
  contenteditable: mountContenteditable,
  'draft-js': mountDraft,
  lexical: mountLexical,
  'quill-1': mountQuill1,
  quill: mountQuill,
  prosemirror: mountProsemirror,
  slate: mountSlate,
  'ckeditor-5': mountCkeditorLike,
  unknown: mountContenteditable,
};

/** Builds a page of a site: its markup, the editors in it, and what publishes. */
export function mountPage(page: SitePage, root: HTMLElement): PracticeSurface {
  root.setHTMLUnsafe(page.markup);
  const posts: string[] = [];
  const editors = mountEditors(page, root);
  const readModel = (): string =>
    editors
      .map((editor) => editor.read())
      .filter((text) => text !== '')
      .join('\n\n');
  const publish = (): void => {
    const text = readModel();
    if (text.trim() === '') return;
    posts.push(text);
    for (const editor of editors) editor.clear();
  };
  for (const path of page.paths) listen(root, path, publish);
  for (const dialog of findAll(root, 'dialog[data-modal]')) {
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  }
  return { posts, readModel };
}

/** Elements of a page in document order, through open shadow roots. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot === null ? [] : findAll(element.shadowRoot, selector)),
  ]);
}

function mountEditors(page: SitePage, root: HTMLElement): SiteEditor[] {
  let slots = 0;
  return findAll(root, '[data-editor],[data-field]').map((place) => {
    if (place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement) {
      return fieldEditor(place);
    }
    const attributes = page.editables[slots] ?? page.editables.at(-1) ?? {};
    slots += 1;
    return ENGINES[page.engine](place, attributes);
  });
}

/** Publishes as the site does: on its own event of a control, or on a key before the editor takes it. */
function listen(root: HTMLElement, path: SitePath, publish: () => void): void {
  if ('key' in path) {
    for (const slot of findAll(root, '[data-editor]')) {
      slot.addEventListener('keydown', (event) => hearKey(path.key, event, publish), true);
    }
    return;
  }
  const { press, on = 'click' } = path;
  for (const control of findAll(root, press)) {
    const target = on === 'submit' ? (control.closest('form') ?? control) : control;
    target.addEventListener(on, (event) => {
      event.preventDefault();
      publish();
    });
  }
}

function hearKey(key: 'Enter' | 'Control+Enter', event: KeyboardEvent, publish: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) !== (key === 'Control+Enter')) return;
  event.preventDefault();
  event.stopPropagation();
  publish();
}
