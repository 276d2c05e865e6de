import type { Finding } from '../../rules/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { locatePieces } from '../draft/draft.ts';

import { HIGHLIGHT_CSS, HIGHLIGHT_NAMES, MARK_TIERS, type MarkTier, tierOf } from './mark-sheet.ts';

/**
 * Paints findings on text nodes through the CSS Custom Highlight API; nothing is written. Registry
 * entries and style sheets are there only while something is painted.
 */
export class HighlightPainter {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  /** The ranges of each composer, so that two composers do not wipe each other's marks. */
  readonly #painted = new Map<Element, readonly PaintedRange[]>();

  constructor() {
    this.#sheet.replaceSync(HIGHLIGHT_CSS);
  }

  /** Replaces the marks of one composer. */
  paint(composer: Element, draft: Draft, findings: readonly Finding[]): void {
    const ranges = findings.flatMap((finding) => listRanges(draft, finding));
    if (ranges.length === 0) {
      this.clear(composer);
      return;
    }
    for (const { range } of ranges) this.#adopt(range.startContainer);
    this.#painted.set(composer, ranges);
    this.#register();
  }

  /** Takes the marks of one composer away. */
  clear(composer: Element): void {
    if (!this.#painted.delete(composer)) return;
    this.#register();
    if (this.#painted.size === 0) this.#disown();
  }

  /** Takes all marks, the style sheets and the registry entries away. */
  destroy(): void {
    this.#painted.clear();
    this.#register();
    this.#disown();
  }

  #register(): void {
    const all = [...this.#painted.values()].flat();
    for (const tier of MARK_TIERS) {
      const ranges = all.filter((each) => each.tier === tier).map(({ range }) => range);
      if (ranges.length === 0) {
        CSS.highlights.delete(HIGHLIGHT_NAMES[tier]);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = MARK_TIERS.indexOf(tier);
      CSS.highlights.set(HIGHLIGHT_NAMES[tier], highlight);
    }
  }

  /** `::highlight()` rules do not cross into shadow trees: each root with marks gets the sheet. */
  #adopt(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  #disown(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}

/** A live range, so that it moves with the words while someone types before them. */
interface PaintedRange {
  readonly tier: MarkTier;
  readonly range: Range;
}

/** The ranges of a finding on text nodes that are in the page. */
function listRanges(draft: Draft, finding: Finding): PaintedRange[] {
  const pieces = finding.ranges.flatMap((range) => locatePieces(draft, range));
  return pieces.flatMap(({ node, start, end }) => {
    if (!(node instanceof Text) || !node.isConnected || end > node.length) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [{ tier: tierOf(finding.severity), range }];
  });
}
