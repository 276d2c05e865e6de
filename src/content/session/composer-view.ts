import { type MountedHint, mountHint } from '../../panel/mount-hint.ts';
import { type MountedPanel, mountPanel, SHEET_QUERY } from '../../panel/mount-panel.ts';
import type { PanelActions, PanelModel } from '../../panel/panel-model.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Translate } from '../../shared/strings.ts';
import type { Draft } from '../draft/draft.ts';
import { type Place, placeHint, placePanel } from '../host/place-beside.ts';
import type { UiHost } from '../host/ui-host.ts';
import { FieldMirror } from '../marks/field-mirror.ts';
import type { HighlightPainter } from '../marks/paint-highlights.ts';

/** What all composers of a page share. */
export interface ViewTools {
  readonly host: UiHost;
  readonly painter: HighlightPainter;
  readonly translate: Translate;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Everything of ours that is shown for one composer: marks, hint and panel. */
export class ComposerView {
  readonly #tools: ViewTools;
  readonly #composer: Element;
  readonly #controller = new AbortController();
  readonly #mirrors = new Map<Field, FieldMirror>();
  #leaveHost: (() => void) | undefined;
  #hint: MountedHint | undefined;
  #panel: MountedPanel | undefined;
  #anchor: Element;

  constructor(tools: ViewTools, composer: Element) {
    this.#tools = tools;
    this.#composer = composer;
    this.#anchor = composer;
    const options = { signal: this.#controller.signal, passive: true, capture: true } as const;
    const place = (): void => this.#place();
    window.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
  }

  /** Whether the panel is shown. */
  get hasPanel(): boolean {
    return this.#panel !== undefined;
  }

  /** Marks the words of findings and shows their count beside the box. */
  mark(draft: Draft, findings: readonly Finding[], anchor: Element, onOpen: () => void): void {
    this.#anchor = anchor;
    this.#tools.painter.paint(this.#composer, draft, findings);
    this.#paintFields(draft, findings);
    const [gravest] = findings;
    if (gravest === undefined) {
      this.#hint?.destroy();
      this.#hint = undefined;
    } else if (this.#hint === undefined) {
      this.#hint = mountHint({
        root: this.#enter(),
        count: findings.length,
        severity: gravest.severity,
        onOpen,
        translate: this.#tools.translate,
      });
      this.#hint.element.classList.add('place');
    } else {
      this.#hint.update(findings.length, gravest.severity);
    }
    this.#leaveIfBare();
    this.#place();
  }

  /** Shows the panel, or brings the one that is shown up to date. */
  showPanel(model: PanelModel, actions: PanelActions, anchor: Element): MountedPanel {
    this.#anchor = anchor;
    const root = this.#enter();
    this.#tools.host.show(this.#composer);
    if (this.#panel === undefined) {
      this.#panel = mountPanel({ root, model, actions, translate: this.#tools.translate });
      this.#panel.element.classList.add('place');
    } else {
      this.#panel.update(model);
    }
    this.#place();
    return this.#panel;
  }

  /** Takes the panel away. */
  closePanel(): void {
    this.#panel?.destroy();
    this.#panel = undefined;
    this.#leaveIfBare();
  }

  /** Moves the focus to the hint, for the keyboard path from the editor; `false` without one. */
  focusHint(): boolean {
    // The hint is a button; absent while nothing was found.
    const button = this.#hint?.element.querySelector('button');
    button?.focus();
    return button !== undefined && button !== null;
  }

  /** Takes everything away. */
  destroy(): void {
    this.#controller.abort();
    this.#tools.painter.clear(this.#composer);
    for (const mirror of this.#mirrors.values()) mirror.destroy();
    this.#mirrors.clear();
    this.#hint?.destroy();
    this.#hint = undefined;
    this.closePanel();
  }

  #paintFields(draft: Draft, findings: readonly Finding[]): void {
    const fields = new Set<Field>();
    if (findings.some(({ ranges }) => ranges.length > 0)) {
      for (const { node } of draft.segments) if (!(node instanceof Text)) fields.add(node);
    }
    for (const [field, mirror] of this.#mirrors) {
      if (fields.has(field)) continue;
      mirror.destroy();
      this.#mirrors.delete(field);
    }
    for (const field of fields) {
      const mirror = this.#mirrors.get(field) ?? new FieldMirror(this.#enter(), field);
      this.#mirrors.set(field, mirror);
      mirror.paint(draft, findings);
    }
  }

  #enter(): ShadowRoot {
    this.#leaveHost ??= this.#tools.host.enter(this.#composer);
    return this.#tools.host.root;
  }

  #leaveIfBare(): void {
    if (this.#hint !== undefined || this.#panel !== undefined || this.#mirrors.size > 0) return;
    this.#leaveHost?.();
    this.#leaveHost = undefined;
  }

  #place(): void {
    const area = this.#anchor.getBoundingClientRect();
    const view = { width: window.innerWidth, height: window.innerHeight };
    if (this.#hint !== undefined) {
      const { element } = this.#hint;
      move(element, placeHint(area, element.getBoundingClientRect(), view));
    }
    if (this.#panel !== undefined) {
      const { element } = this.#panel;
      const isSheet = window.matchMedia(SHEET_QUERY).matches;
      move(element, isSheet ? undefined : placePanel(area, element.getBoundingClientRect(), view));
    }
  }
}

/** Puts an element of ours at a place; without one its own style sheet decides. */
function move(element: HTMLElement, place: Place | undefined): void {
  element.style.left = place === undefined ? '' : `${place.left}px`;
  element.style.top = place === undefined ? '' : `${place.top}px`;
}
