import type { Finding } from '../../rules/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { locatePieces } from '../draft/draft.ts';

import { MARK_COLOURS, tierOf } from './mark-sheet.ts';

/** Everything of a field's style that decides where its words stand. */
const COPIED = [
  'box-sizing',
  'direction',
  'font',
  'font-feature-settings',
  'font-kerning',
  'font-variation-settings',
  'letter-spacing',
  'line-height',
  'padding-block-end',
  'padding-block-start',
  'padding-inline-end',
  'padding-inline-start',
  'border-block-end-width',
  'border-block-start-width',
  'border-inline-end-width',
  'border-inline-start-width',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'overflow-wrap',
  'writing-mode',
] as const;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A copy of a field's text under the same style, in our own root, whose words can be measured. */
export class FieldMirror {
  readonly #field: Field;
  readonly #box = document.createElement('div');
  readonly #controller = new AbortController();
  readonly #observer: ResizeObserver;

  constructor(root: ShadowRoot, field: Field) {
    this.#field = field;
    this.#box.className = 'mirror';
    root.append(this.#box);
    const signal = this.#controller.signal;
    const place = (): void => this.place();
    field.addEventListener('scroll', place, { signal, passive: true });
    window.addEventListener('scroll', place, { signal, passive: true, capture: true });
    window.addEventListener('resize', place, { signal, passive: true });
    this.#observer = new ResizeObserver(place);
    this.#observer.observe(field);
  }

  /** Replaces the underlines. */
  paint(draft: Draft, findings: readonly Finding[]): void {
    const colours = new Map<number, string>();
    const cuts = new Set([0, this.#field.value.length]);
    for (const finding of findings) {
      for (const range of finding.ranges) {
        for (const piece of locatePieces(draft, range)) {
          if (piece.node !== this.#field) continue;
          cuts.add(piece.start).add(piece.end);
          const colour = MARK_COLOURS[tierOf(finding.severity)];
          for (let at = piece.start; at < piece.end; at++)
            colours.set(at, colours.get(at) ?? colour);
        }
      }
    }
    this.#write(
      [...cuts].sort((a, b) => a - b),
      colours,
    );
    this.place();
  }

  /** Lays the mirror over the field again, after scrolling or resizing. */
  place(): void {
    const style = getComputedStyle(this.#field);
    const own = this.#box.style;
    for (const property of COPIED) own.setProperty(property, style.getPropertyValue(property));
    const area = this.#field.getBoundingClientRect();
    own.setProperty('left', `${area.left}px`);
    own.setProperty('top', `${area.top}px`);
    own.setProperty('width', `${area.width}px`);
    own.setProperty('height', `${area.height}px`);
    const isLine = this.#field instanceof HTMLInputElement;
    own.setProperty('white-space', isLine ? 'pre' : 'pre-wrap');
    this.#box.scrollTop = this.#field.scrollTop;
    this.#box.scrollLeft = this.#field.scrollLeft;
  }

  /** Removes the mirror and its listeners. */
  destroy(): void {
    this.#controller.abort();
    this.#observer.disconnect();
    this.#box.remove();
  }

  #write(cuts: readonly number[], colours: ReadonlyMap<number, string>): void {
    const value = this.#field.value;
    const parts = cuts.slice(0, -1).map((start, index) => {
      const part = document.createElement('span');
      part.textContent = value.slice(start, cuts[index + 1]);
      const colour = colours.get(start);
      if (colour !== undefined) {
        part.className = 'mark';
        part.style.setProperty('--mark', colour);
      }
      return part;
    });
    this.#box.replaceChildren(...parts);
  }
}
