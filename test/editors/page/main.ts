// The clock comes before any editor, which may keep the functions that it finds.
import './fake-clock.ts';

import type { MountEngine, MountedEngine } from './engine.ts';
import { mountDraft } from './engines/draft.ts';
import { mountPlain, mountTextarea } from './engines/fields.ts';
import { mountLexical } from './engines/lexical.ts';
import { mountQuill1, mountQuill2 } from './engines/quill.ts';
import { mountSlate } from './engines/slate.ts';
import { mountTiptap } from './engines/tiptap.ts';
import { settle } from './fake-clock.ts';

/** What a test asks of the page. */
export interface EditorPage {
  readonly engine: MountedEngine;
  /** What was published, in order. */
  readonly posts: readonly string[];
  /** Comes to rest and answers everything that must not differ. */
  readonly look: (ms: number) => Promise<EditorLook>;
  readonly resize: (width: number) => void;
  /** Selects words where they stand in the editor. */
  readonly select: (words: string) => void;
}

/** All that can be seen of an editor from inside its page. */
export interface EditorLook {
  readonly model: string;
  readonly html: string;
  readonly caret: string;
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

const ENGINES: Readonly<Record<string, MountEngine>> = {
  textarea: mountTextarea,
  plain: mountPlain,
  draft: mountDraft,
  lexical: mountLexical,
  quill1: mountQuill1,
  quill2: mountQuill2,
  tiptap: mountTiptap,
  slate: mountSlate,
};

/** Where an end of the selection stands: the way down from the editable, and the offset. */
function pathTo(editable: HTMLElement, node: Node | null, offset: number): string {
  const steps: number[] = [];
  for (let at = node; at !== null && at !== editable; at = at.parentNode) {
    const siblings: readonly Node[] = [...(at.parentNode?.childNodes ?? [])];
    steps.unshift(siblings.indexOf(at));
  }
  return `${steps.join('/')}:${offset}`;
}

function readCaret(editable: HTMLElement): string {
  const isFocused = String(document.activeElement === editable);
  if (editable instanceof HTMLTextAreaElement) {
    return `${isFocused} ${editable.selectionStart}-${editable.selectionEnd}`;
  }
  const selection = document.getSelection();
  if (selection === null || !editable.contains(selection.anchorNode)) return isFocused;
  const anchor = pathTo(editable, selection.anchorNode, selection.anchorOffset);
  return `${isFocused} ${anchor} ${pathTo(editable, selection.focusNode, selection.focusOffset)}`;
}

function selectWords(editable: HTMLElement, words: string): void {
  if (editable instanceof HTMLTextAreaElement) {
    const start = editable.value.indexOf(words);
    editable.setSelectionRange(start, start + words.length);
    return;
  }
  const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return;
  }
  throw new Error('The words to select stand in no single piece of text.');
}

const name = new URLSearchParams(location.search).get('engine') ?? '';
const mount = ENGINES[name];
const composer = document.querySelector<HTMLElement>('#composer');
const box = document.querySelector<HTMLElement>('#box');
if (mount === undefined || composer === null || box === null) throw new Error(`No engine ${name}.`);
const faults: string[] = [];
window.addEventListener('error', ({ message }) => faults.push(message));
const engine = mount(box);
const posts: string[] = [];
const publish = (): void => {
  posts.push(engine.readText());
  engine.clear();
};
document.querySelector('#post')?.addEventListener('click', publish);
composer.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return;
  event.preventDefault();
  publish();
});
window.editorPage = {
  engine,
  posts,
  look: async (ms) => {
    await settle(ms);
    return {
      model: engine.readModel(),
      html: composer.outerHTML,
      caret: readCaret(engine.editable),
      faults,
    };
  },
  resize: (width) => {
    composer.style.inlineSize = `${width}px`;
  },
  select: (words) => selectWords(engine.editable, words),
};
