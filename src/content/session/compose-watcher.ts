import type { ComposeBox } from '../../adapters/adapter.ts';
import {
  type PickedEditable,
  pickComposeBox,
  pickSubmit,
} from '../../adapters/pick-compose-box.ts';
import { isListOpen } from '../hold/open-list.ts';
import { isComposing, isPressKey, isSubmitKey } from '../hold/submit-attempt.ts';
import { ComposerSession } from './composer-session.ts';
import { CoverageEye } from './coverage-eye.ts';
import { fieldsOf, pathOf } from './event-path.ts';
import type { SessionTools } from './session-tools.ts';
import { ShadowForms } from './shadow-forms.ts';

/** A page with more composers than this forgets the ones that have left it. */
const MAX_SESSIONS = 20;

/** What a watcher needs beside what its sessions need. */
export interface WatcherTools extends SessionTools {
  /** Someone writes where nothing is known that publishes, or does so again where something is. */
  readonly noteCovered: (isCovered: boolean) => void;
}

/** Takes every event of a page and decides which presses are kept back. */
export class ComposeWatcher {
  readonly #tools: WatcherTools;
  readonly #eye: CoverageEye;
  readonly #forms: ShadowForms;
  readonly #sessions = new Map<Element, ComposerSession>();
  /** Editables met in events, the last one last: those in shadow roots are found by them only. */
  readonly #seen = new Set<HTMLElement>();
  #isInComposition = false;

  constructor(tools: WatcherTools) {
    this.#tools = tools;
    this.#eye = new CoverageEye((isCovered) => tools.noteCovered(isCovered));
    this.#forms = new ShadowForms((event) => tools.guard('event:submit', () => this.handle(event)));
  }

  /** Looks at the box that woke Forepost: its first events came before anyone listened here. */
  greet(page: Document): void {
    let active = page.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active !== null) this.#noteUse(pathOf(active))?.noteInput();
  }

  /** Handles one event; synchronous, because only then can a press be kept back. */
  handle(event: Event): void {
    switch (event.type) {
      case 'focusin':
      case 'compositionend':
        // A new focus too: an editor that is removed while composing never says that it has ended.
        this.#isInComposition = false;
        this.#noteUse(event.composedPath())?.noteInput();
        return;
      case 'compositionstart':
        this.#isInComposition = true;
        this.#noteUse(event.composedPath())?.suspend();
        return;
      case 'input':
        this.#handleInput(event);
        return;
      case 'submit':
        this.#handleSubmit(event);
        return;
      default:
        if (event instanceof KeyboardEvent) this.#handleKey(event);
        else if (event instanceof InputEvent) this.#handleLineBreak(event);
        else this.#handlePointer(event);
    }
  }

  /**
   * Looks at every draft again, because the policy has changed. While an input method composes
   * nothing is touched; the end of that looks again by itself.
   */
  refresh(): void {
    if (this.#isInComposition) return;
    for (const session of this.#sessions.values()) session.refresh();
  }

  /** Takes everything of ours out of the page. */
  destroy(): void {
    for (const session of this.#sessions.values()) session.destroy();
    this.#sessions.clear();
    this.#seen.clear();
    this.#forms.destroy();
  }

  #noteUse(path: readonly EventTarget[]): ComposerSession | undefined {
    const picked = pickComposeBox(this.#tools.adapter, path);
    return picked === undefined ? undefined : this.#use(picked);
  }

  #use({ box, composer, editable }: PickedEditable): ComposerSession {
    this.#seen.delete(editable);
    this.#seen.add(editable);
    this.#forms.see(editable);
    const session = this.#sessionOf(box, composer);
    session.see(editable);
    return session;
  }

  #sessionOf(box: ComposeBox, composer: Element): ComposerSession {
    const known = this.#sessions.get(composer);
    if (known !== undefined) return known;
    if (this.#sessions.size >= MAX_SESSIONS) this.#forgetLost();
    const session = new ComposerSession(this.#tools, box, composer);
    this.#sessions.set(composer, session);
    return session;
  }

  #forgetLost(): void {
    for (const [composer, session] of this.#sessions) {
      if (session.isConnected) continue;
      session.destroy();
      this.#sessions.delete(composer);
    }
    for (const editable of this.#seen) if (!editable.isConnected) this.#seen.delete(editable);
  }

  #handleInput(event: Event): void {
    const picked = pickComposeBox(this.#tools.adapter, event.composedPath());
    if (picked === undefined) return;
    this.#eye.look(picked);
    const session = this.#use(picked);
    if (!this.#isInComposition) session.noteInput();
  }

  #handlePointer(event: Event): void {
    const picked = pickSubmit(this.#tools.adapter, event.composedPath(), this.#seen);
    if (picked === undefined) return;
    const session = this.#sessionOf(picked.box, picked.composer);
    if (event.type === 'click') {
      if (session.press() === 'held') keepBack(event);
    } else if (session.isHolding()) {
      // The press is swallowed as a whole, because some sites send on its first event. Only a
      // mouse press is also prevented: it would blur the editor. Touches must still become a click.
      event.stopImmediatePropagation();
      if (event.type === 'mousedown') event.preventDefault();
    }
  }

  #handleKey(event: KeyboardEvent): void {
    if (isComposing(event) || this.#isInComposition) return;
    const picked = pickComposeBox(this.#tools.adapter, event.composedPath());
    if (picked === undefined) {
      if (isPressKey(event)) this.#handlePressKey(event);
      return;
    }
    const session = this.#sessionOf(picked.box, picked.composer);
    if (event.type === 'keydown' && answersToKey(session, event)) {
      keepBack(event);
      return;
    }
    if (
      !isSubmitKey(picked.box, event, picked.editable) ||
      isListOpen(picked.editable, picked.box.lists)
    )
      return;
    holdKey(event, this.#use(picked));
  }

  /** Space or Enter on a focused control that publishes. */
  #handlePressKey(event: KeyboardEvent): void {
    const picked = pickSubmit(this.#tools.adapter, event.composedPath(), this.#seen);
    if (picked !== undefined) holdKey(event, this.#sessionOf(picked.box, picked.composer));
  }

  /** Second net in boxes where Enter publishes: keyboards on glass send no key, only this. */
  #handleLineBreak(event: InputEvent): void {
    // `insertLineBreak` is Shift+Enter, which never publishes.
    if (event.inputType !== 'insertParagraph') return;
    if (event.isComposing || this.#isInComposition) return;
    const picked = pickComposeBox(this.#tools.adapter, event.composedPath());
    if (picked === undefined || !picked.box.submitKeys.startsWith('enter')) return;
    if (isListOpen(picked.editable, picked.box.lists)) return;
    if (this.#use(picked).press() === 'held') keepBack(event);
  }

  #handleSubmit(event: Event): void {
    const [form] = event.composedPath();
    if (!(form instanceof HTMLFormElement)) return;
    for (const field of fieldsOf(form)) {
      const picked = pickComposeBox(this.#tools.adapter, pathOf(field));
      if (picked === undefined) continue;
      if (this.#use(picked).press() === 'held') keepBack(event);
      return;
    }
  }
}

/** The keyboard's way to and from what we show; `true` when the key was meant for us. */
function answersToKey(session: ComposerSession, event: KeyboardEvent): boolean {
  if (event.key === 'Escape' && session.hasPanel) {
    session.closePanel();
    return true;
  }
  return event.altKey && event.shiftKey && event.code === 'KeyF' && session.focusOurs();
}

/** A key press is one attempt, told at its `keydown`; `keypress` follows only if that passed. */
function holdKey(event: KeyboardEvent, session: ComposerSession): void {
  const isHeld = event.type === 'keydown' ? session.press() === 'held' : session.isHolding();
  if (isHeld) keepBack(event);
}

/** Keeps an event from the page and from the browser's own doing. */
function keepBack(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
