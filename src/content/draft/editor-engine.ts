/** Editors that Forepost can write into: each is proven by tests against the real library. */
export type EditorEngine = 'field' | 'prosemirror' | 'quill' | 'slate' | 'lexical';

/** What each library writes on its own editable, whatever site it stands in. */
const SIGNS: readonly (readonly [EditorEngine, string])[] = [
  // TipTap, Milkdown and others are built on it and keep its class.
  ['prosemirror', '.ProseMirror[contenteditable]'],
  ['quill', '.ql-container > .ql-editor[contenteditable]'],
  ['slate', '[data-slate-editor][contenteditable]'],
  ['lexical', '[data-lexical-editor][contenteditable]'],
];

/** Kinds of input that hold one line of plain text. */
const TEXT_INPUTS: ReadonlySet<string> = new Set(['text', 'search', 'url']);

/**
 * Finds by its structure which editor an editable belongs to. `undefined` for any other, Draft.js
 * among them: a wording can then be copied, and nothing is written.
 */
export function findEngine(editable: HTMLElement): EditorEngine | undefined {
  if (editable instanceof HTMLTextAreaElement) return isWritable(editable) ? 'field' : undefined;
  if (editable instanceof HTMLInputElement) {
    return isWritable(editable) && TEXT_INPUTS.has(editable.type) ? 'field' : undefined;
  }
  return SIGNS.find(([, sign]) => editable.matches(sign))?.[0];
}

function isWritable(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return !field.readOnly && !field.disabled;
}
