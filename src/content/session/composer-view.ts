import { type MountedHint, mountHint } from '../../panel/mount-hint.ts';
import { type MountedPanel, mountPanel, SHEET_QUERY } from '../../panel/mount-panel.ts';
import type { PanelActions, PanelModel } from '../../panel/panel-model.ts';
import type { SpeakerAsked } from '../../panel/SpeakerQuestion.tsx';
import type { Finding } from '../../rules/finding.ts';
import type { Translate } from '../../shared/strings.ts';
import type { Draft } from '../draft/draft.ts';
import { type Place, placeHint, placePanel } from '../host/place-beside.ts';
import type { UiHost } from '../host/ui-host.ts';
import { visibleArea } from '../host/visible-area.ts';
import { FieldMirrors } from '../marks/field-mirrors.ts';
import type { HighlightPainter } from '../marks/paint-highlights.ts';

/** What all composers of a page share. */
export interface ViewTools {
  readonly host: UiHost;
  readonly painter: HighlightPainter;
  readonly translate: Translate;
}

/** What the view of one composer asks of its session. */
export interface ViewParts {
  /** Called when what our parts stand beside has left the page. */
  readonly onLost: () => void;
  /** The site's own controls that publish, which the panel never covers. */
  readonly listSubmits: () => readonly Element[];
  /** The hint was pressed. */
  readonly onOpen: () => void;
  /** The person goes from the hint back to the draft. */
  readonly onLeave: () => void;
  /** Who speaks, where that is still to be asked. */
  readonly askSpeaker: () => SpeakerAsked | undefined;
}

/** What a person presses in a composer. */
const CONTROLS = 'button,[role="button"],a[href],select,input,label';

/** How high the panel may be; its style sheet reads this. */
const ROOM = '--room';

/** A stay in the host: ends with the last thing that is shown. */
interface Stay {
  readonly lifetime: AbortController;
  readonly sizes: ResizeObserver;
  readonly leave: () => void;
}

/** Everything of ours that is shown for one composer: marks, hint and panel. */
export class ComposerView {
  readonly #tools: ViewTools;
  readonly #composer: Element;
  readonly #parts: ViewParts;
  readonly #mirrors = new FieldMirrors();
  #stay: Stay | undefined;
  #hint: MountedHint | undefined;
  #panel: MountedPanel | undefined;
  #anchor: Element;

  constructor(tools: ViewTools, composer: Element, parts: ViewParts) {
    this.#tools = tools;
    this.#composer = composer;
    this.#parts = parts;
    this.#anchor = composer;
  }

  /** Whether the panel is shown. */
  get hasPanel(): boolean {
    return this.#panel !== undefined;
  }

  /** Marks the words of findings and shows their count beside the box. */
  mark(draft: Draft, findings: readonly Finding[], anchor: Element): void {
    this.#standBeside(anchor);
    this.#tools.painter.paint(this.#composer, draft, findings);
    this.#mirrors.paint(() => this.#enter(), draft, findings);
    const [gravest] = findings;
    if (gravest === undefined) this.#closeHint();
    else if (this.#hint === undefined) this.#openHint(findings.length, gravest);
    else this.#hint.update(findings.length, gravest.severity, this.#parts.askSpeaker());
    this.#leaveIfBare();
    this.#place();
  }

  /** Shows the panel, or brings the one that is shown up to date. */
  showPanel(model: PanelModel, actions: PanelActions, anchor: Element): void {
    this.#standBeside(anchor);
    const root = this.#enter();
    this.#tools.host.show(this.#composer);
    if (this.#panel === undefined) {
      this.#panel = mountPanel({ root, model, actions, translate: this.#tools.translate });
      this.#panel.element.classList.add('place');
      this.#stay?.sizes.observe(this.#panel.element);
    } else {
      this.#panel.update(model);
    }
    this.#place();
  }

  /** Takes the panel away. */
  closePanel(): void {
    this.#panel?.destroy();
    this.#panel = undefined;
    this.#leaveIfBare();
  }

  /** Moves the focus into the panel, if it is shown. */
  focusPanel(): void {
    this.#panel?.focusFirst();
  }

  /** Moves the focus to the panel, or else to the hint; `false` without either. */
  focusOurs(): boolean {
    if (this.#panel !== undefined) {
      this.#panel.focusFirst();
      return true;
    }
    // The hint is a button; absent while nothing was found.
    const button = this.#hint?.element.querySelector('button');
    button?.focus({ preventScroll: true });
    return button !== undefined && button !== null;
  }

  /** Takes everything away; the view can be used again. */
  clear(): void {
    this.#tools.painter.clear(this.#composer);
    this.#mirrors.clear();
    this.#closeHint();
    this.closePanel();
  }

  #openHint(count: number, { severity }: Finding): void {
    const { onOpen, onLeave, askSpeaker } = this.#parts;
    this.#hint = mountHint({
      root: this.#enter(),
      count,
      severity,
      onOpen,
      onLeave,
      speaker: askSpeaker(),
      translate: this.#tools.translate,
    });
    this.#hint.element.classList.add('place');
    // It grows when the question in it is opened.
    this.#stay?.sizes.observe(this.#hint.element);
  }

  #closeHint(): void {
    this.#hint?.destroy();
    this.#hint = undefined;
  }

  #standBeside(anchor: Element): void {
    if (anchor === this.#anchor) return;
    this.#stay?.sizes.unobserve(this.#anchor);
    this.#anchor = anchor;
    this.#stay?.sizes.observe(anchor);
  }

  #enter(): ShadowRoot {
    this.#stay ??= this.#beginStay();
    return this.#tools.host.root;
  }

  /** Follows the box for as long as something is shown, and notices when it goes. */
  #beginStay(): Stay {
    const lifetime = new AbortController();
    const options = { signal: lifetime.signal, passive: true, capture: true } as const;
    const place = (): void => this.#place();
    window.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
    // An observer of sizes also hears of an element that is removed or hidden: its size is nought.
    const sizes = new ResizeObserver(() => {
      if (this.#anchor.isConnected) this.#place();
      else this.#parts.onLost();
    });
    sizes.observe(this.#anchor);
    return { lifetime, sizes, leave: this.#tools.host.enter(this.#composer) };
  }

  #leaveIfBare(): void {
    if (this.#hint !== undefined || this.#panel !== undefined || this.#mirrors.isShown) return;
    this.#stay?.lifetime.abort();
    this.#stay?.sizes.disconnect();
    this.#stay?.leave();
    this.#stay = undefined;
  }

  #place(): void {
    const area = visibleArea(this.#anchor);
    const view = { width: window.innerWidth, height: window.innerHeight };
    this.#mirrors.place();
    if (this.#hint !== undefined) {
      const { element } = this.#hint;
      element.hidden = area === undefined;
      const controls = [...controlsOf(this.#composer), ...this.#submitAreas()];
      if (area !== undefined) move(element, placeHint(area, measure(element), view, controls));
    }
    if (this.#panel !== undefined) {
      const { element } = this.#panel;
      const isSheet = window.matchMedia(SHEET_QUERY).matches;
      const box = area ?? this.#anchor.getBoundingClientRect();
      // Its own height is measured, not the one that an earlier place left room for.
      element.style.removeProperty(ROOM);
      const place = isSheet
        ? undefined
        : placePanel(box, measure(element), view, this.#submitAreas());
      move(element, place);
      if (place?.height !== undefined) element.style.setProperty(ROOM, `${place.height}px`);
    }
  }

  /** Where the post can be sent from, as far as it can be seen. */
  #submitAreas(): DOMRectReadOnly[] {
    return this.#parts.listSubmits().flatMap((control) => visibleArea(control) ?? []);
  }
}

/** Where the composer can be pressed, so that nothing of ours covers it. */
function controlsOf(composer: Element): DOMRectReadOnly[] {
  const controls = composer.querySelectorAll(CONTROLS);
  return [...controls].map((control) => control.getBoundingClientRect());
}

/** How large something of ours is. */
function measure(element: Element): DOMRectReadOnly {
  return element.getBoundingClientRect();
}

/** Puts an element of ours at a place; without one its own style sheet decides. */
function move(element: HTMLElement, place: Place | undefined): void {
  element.style.left = place === undefined ? '' : `${place.left}px`;
  element.style.top = place === undefined ? '' : `${place.top}px`;
}
