import type { Draft, Segment } from './draft.ts';

/**
 * Shown in the editable and never published: placeholders, list markers, the hidden paste target of
 * Quill 1. Mentions are `contenteditable="false"` too, but they are published, so that is no sign.
 */
const NOT_TEXT =
  '[data-slate-placeholder],[contenteditable="false"][class*="placeholder" i],[aria-hidden="true"],.ql-ui,.ql-clipboard,button,input,select,textarea,script,style,template';

/**
 * Characters that keep a place for the caret: U+FEFF in Slate and around Quill's embeds, U+2060 in
 * CKEditor, U+200B in others. Matches a node of nothing else; not one that has a word as well.
 */
const FILLER = /^[\u200b\u2060\ufeff]+$/;

/** Elements that begin and end a line: CSS's usual blocks; editors use few of them. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'
  ).split(' '),
);

/** Reads the editables of one composer as one text; parts are set apart by an empty line. */
export function readDraft(editables: readonly HTMLElement[]): Draft {
  const reader = new DraftReader();
  for (const editable of editables) reader.readPart(editable);
  return reader.draft;
}

/**
 * Gathers text and segments while the tree is walked; lives for one reading.
 *
 * The line is `none` before anything was read, `fresh` after a block began, `used` once it has
 * text or a line break, `closed` after its block ended. A `<br>` counts when something follows it
 * in its block: the last one of a block only keeps an empty line open, in every editor.
 */
class DraftReader {
  #text = '';
  readonly #segments: Segment[] = [];
  #line: 'none' | 'fresh' | 'used' | 'closed' = 'none';
  #isBreakDue = false;

  /** What has been read so far. */
  get draft(): Draft {
    return { text: this.#text, segments: this.#segments };
  }

  /** Adds one editable. */
  readPart(editable: HTMLElement): void {
    const before = this.#text;
    if (before !== '') this.#text += '\n\n';
    const begun = this.#text.length;
    this.#line = 'none';
    this.#isBreakDue = false;
    if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
      this.#append(editable, editable.value);
    } else {
      this.#walk(editable);
    }
    // The empty last part of a thread is not published.
    if (this.#text.length === begun) this.#text = before;
  }

  /** Walks without recursion, so that no depth of nesting can exhaust the stack. */
  #walk(root: HTMLElement): void {
    let node: Node | null = root.firstChild;
    while (node !== null) {
      const child: Node | null = this.#enter(node) ? node.firstChild : null;
      node = child ?? this.#leave(node, root);
    }
  }

  /** Reads a node; `false` when its children are no part of the draft. */
  #enter(node: Node): boolean {
    if (node instanceof Text) {
      const isText = !FILLER.test(node.data) && !this.#isLayoutSpace(node.data);
      if (isText) this.#append(node, node.data);
      return false;
    }
    // Comments and drawings: an icon can have a title, which is not published.
    if (!(node instanceof HTMLElement)) return false;
    if (node.tagName === 'BR') {
      this.#addBreak();
      return false;
    }
    if (node.matches(NOT_TEXT)) return false;
    // Emoji are images in some editors; their words are in `alt`.
    if (node instanceof HTMLImageElement) this.#appendUnmapped(node.alt);
    if (BLOCKS.has(node.tagName)) this.#beginBlock();
    return true;
  }

  /** Goes up until a node has a next sibling; `null` at the end of the editable. */
  #leave(from: Node, root: HTMLElement): Node | null {
    let node: Node = from;
    for (;;) {
      if (node instanceof HTMLElement && BLOCKS.has(node.tagName)) this.#endBlock();
      if (node.nextSibling !== null) return node.nextSibling;
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === root) return null;
      node = parent;
    }
  }

  /** Line breaks and indents between blocks in served markup are no text. */
  #isLayoutSpace(data: string): boolean {
    return this.#line !== 'used' && data.includes('\n') && data.trim() === '';
  }

  #beginBlock(): void {
    if (this.#line === 'used' || this.#line === 'closed') this.#text += '\n';
    this.#line = 'fresh';
    this.#isBreakDue = false;
  }

  #endBlock(): void {
    // A block without text or break has no line of its own: the next block takes its place.
    if (this.#line === 'used') this.#line = 'closed';
    this.#isBreakDue = false;
  }

  #addBreak(): void {
    this.#openLine();
    this.#isBreakDue = true;
  }

  #append(node: Segment['node'], data: string): void {
    if (data === '') return;
    this.#openLine();
    this.#segments.push({ start: this.#text.length, length: data.length, node });
    this.#text += data;
  }

  #appendUnmapped(data: string): void {
    if (data === '') return;
    this.#openLine();
    this.#text += data;
  }

  /** Adds the line break that is due before more of the line comes. */
  #openLine(): void {
    if (this.#line === 'closed' || this.#isBreakDue) this.#text += '\n';
    this.#line = 'used';
    this.#isBreakDue = false;
  }
}
