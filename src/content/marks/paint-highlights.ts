import type { Finding } from '../../rules/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { locatePieces } from '../draft/draft.ts';

import { HIGHLIGHT_CSS, HIGHLIGHT_NAMES, type MarkTier, tierOf } from './mark-sheet.ts';

/** Paints findings on text nodes through the CSS Custom Highlight API; nothing is written. */
export class HighlightPainter {
  readonly #highlights: Readonly<Record<MarkTier, Highlight>>;
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  /** The ranges of each composer, so that two composers do not wipe each other's marks. */
  readonly #painted = new Map<Element, AbstractRange[]>();

  constructor() {
    this.#sheet.replaceSync(HIGHLIGHT_CSS);
    this.#highlights = { grave: new Highlight(), mild: new Highlight() };
    CSS.highlights.set(HIGHLIGHT_NAMES.grave, this.#highlights.grave);
    CSS.highlights.set(HIGHLIGHT_NAMES.mild, this.#highlights.mild);
  }

  /** Replaces the marks of one composer. */
  paint(composer: Element, draft: Draft, findings: readonly Finding[]): void {
    this.clear(composer);
    const painted: AbstractRange[] = [];
    for (const finding of findings) {
      for (const range of finding.ranges) {
        for (const { node, start, end } of locatePieces(draft, range)) {
          if (!(node instanceof Text) || !node.isConnected) continue;
          this.#adopt(node);
          const live = new Range();
          live.setStart(node, start);
          live.setEnd(node, end);
          this.#highlights[tierOf(finding.severity)].add(live);
          painted.push(live);
        }
      }
    }
    this.#painted.set(composer, painted);
  }

  /** Takes the marks of one composer away. */
  clear(composer: Element): void {
    for (const range of this.#painted.get(composer) ?? []) {
      this.#highlights.grave.delete(range);
      this.#highlights.mild.delete(range);
    }
    this.#painted.delete(composer);
  }

  /** Takes all marks, the style sheets and the registry entries away. */
  destroy(): void {
    for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#painted.clear();
    this.#roots.clear();
  }

  /** `::highlight()` rules do not cross into shadow trees: each root with marks gets the sheet. */
  #adopt(node: Text): void {
    const root = node.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
