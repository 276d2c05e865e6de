import type { Finding } from '../../rules/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { locatePieces } from '../draft/draft.ts';
import { visibleArea } from '../host/visible-area.ts';
import { MARK_COLOURS, tierOf } from './mark-sheet.ts';

/** Everything of a field's style that decides where its words stand. */
const COPIED = [
  ...['border-bottom-width', 'border-left-width', 'border-right-width', 'border-top-width'],
  ...['direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size'],
  ...['font-stretch', 'font-style', 'font-variant', 'font-variation-settings', 'font-weight'],
  ...['hyphens', 'letter-spacing', 'line-break', 'line-height', 'overflow-wrap'],
  ...['padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'tab-size', 'text-align'],
  ...['text-indent', 'text-rendering', 'text-transform', 'white-space', 'word-break'],
  ...['word-spacing', 'writing-mode'],
] as const;

/** A text field: what is written in it has no nodes that could be marked. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A stretch of a field's text that is marked. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

/** A part of the copy, marked or not, with its words. */
interface Stretch {
  readonly element: HTMLElement;
  readonly words: Text;
}

/** A copy of a field's text under the same style, in our own root, that shows nothing but marks. */
export class FieldMirror {
  readonly #field: Field;
  readonly #box = document.createElement('div');
  readonly #stretches: Stretch[] = [];
  readonly #lifetime = new AbortController();

  constructor(root: ShadowRoot, field: Field) {
    this.#field = field;
    this.#box.className = 'mirror';
    // Said by the hint already; the text itself would be read out twice.
    this.#box.ariaHidden = 'true';
    root.append(this.#box);
    const { signal } = this.#lifetime;
    const place = (): void => this.place();
    field.addEventListener('scroll', place, { signal, passive: true });
    const sizes = new ResizeObserver(place);
    sizes.observe(field);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  /** Replaces the underlines. */
  paint(draft: Draft, findings: readonly Finding[]): void {
    const { value } = this.#field;
    let at = 0;
    let used = 0;
    const write = (text: string, colour?: string): void => this.#write(used++, text, colour);
    for (const { start, end, colour } of listMarks(this.#field, draft, findings)) {
      write(value.slice(at, start));
      write(value.slice(start, end), colour);
      at = end;
    }
    // A last line break opens a line in a field, and in a block only if something follows it.
    write(`${value.slice(at)}\u200b`);
    while (used < this.#stretches.length) write('');
    this.place();
  }

  /**
   * Writes one stretch of the copy. Stretches are used again and emptied, never removed: Chromium
   * ends what a person can undo in one go whenever any node of the page is removed.
   */
  #write(index: number, text: string, colour: string | undefined): void {
    const stretch = this.#stretches[index] ?? this.#addStretch();
    stretch.words.data = text;
    stretch.element.className = colour === undefined ? '' : 'mark';
    stretch.element.style.setProperty('--mark', colour ?? '');
  }

  #addStretch(): Stretch {
    const stretch = { element: document.createElement('span'), words: new Text() };
    stretch.element.append(stretch.words);
    this.#box.append(stretch.element);
    this.#stretches.push(stretch);
    return stretch;
  }

  /** Lays the mirror over the field again, after scrolling or resizing. */
  place(): void {
    const field = this.#field;
    const area = field.getBoundingClientRect();
    const visible = visibleArea(field);
    const own = this.#box.style;
    own.display = visible === undefined ? 'none' : 'block';
    if (visible === undefined) return;
    copyStyle(field, own);
    // The page may have scaled the field: the copy is laid out as the field is, then scaled alike.
    const scale = field.offsetWidth === 0 ? 1 : area.width / field.offsetWidth;
    own.transform = scale === 1 ? '' : `scale(${scale})`;
    own.left = `${area.left}px`;
    own.top = `${area.top}px`;
    own.width = `${field.offsetWidth}px`;
    own.height = `${field.offsetHeight}px`;
    const cut = [visible.top - area.top, area.right - visible.right].concat(
      area.bottom - visible.bottom,
      visible.left - area.left,
    );
    own.clipPath = `inset(${cut.map((side) => `${side / scale}px`).join(' ')})`;
    this.#box.scrollTop = field.scrollTop;
    this.#box.scrollLeft = field.scrollLeft;
  }

  /** Removes the mirror and its listeners. */
  destroy(): void {
    this.#lifetime.abort();
    this.#box.remove();
  }
}

/** Copies what decides where words stand; a scroll bar in the field narrows its lines. */
function copyStyle(field: Field, own: CSSStyleDeclaration): void {
  const style = getComputedStyle(field);
  for (const property of COPIED) own.setProperty(property, style.getPropertyValue(property));
  own.boxSizing = 'border-box';
  const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
  const scrollBar = Math.max(0, field.offsetWidth - field.clientWidth - borders);
  const end = style.direction === 'rtl' ? 'paddingLeft' : 'paddingRight';
  own[end] = `${parseFloat(style[end]) + scrollBar}px`;
  if (!(field instanceof HTMLInputElement)) return;
  own.whiteSpace = 'pre';
  // The words of a one-line field stand in the middle of its height.
  const inner = field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  own.lineHeight = `${inner}px`;
}

/** The marked stretches of one field, in order and without overlap: the gravest finding wins. */
function listMarks(field: Field, draft: Draft, findings: readonly Finding[]): Mark[] {
  const marks: Mark[] = [];
  for (const finding of findings) {
    const colour = MARK_COLOURS[tierOf(finding.severity)];
    for (const range of finding.ranges) {
      for (const { node, start, end } of locatePieces(draft, range)) {
        const isFree = marks.every((mark) => mark.end <= start || end <= mark.start);
        if (node === field && isFree) marks.push({ start, end, colour });
      }
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}
