import type { ComposeBox } from '../../adapters/adapter.ts';
import { pickComposeBox, pickSubmit } from '../../adapters/pick-compose-box.ts';
import { isComposing, isListOpen, isPressKey, isSubmitKey } from '../hold/submit-attempt.ts';
import { ComposerSession, type SessionTools } from './composer-session.ts';

/** A page with more composers than this forgets the ones that have left it. */
const MAX_SESSIONS = 20;

/** Moves the focus from the editor to the hint. */
function isHintShortcut(event: KeyboardEvent): boolean {
  return event.altKey && event.shiftKey && event.code === 'KeyF';
}

/** Takes every event of a page and decides which presses are kept back. */
export class ComposeWatcher {
  readonly #tools: SessionTools;
  readonly #sessions = new Map<Element, ComposerSession>();
  readonly #seen = new Set<HTMLElement>();
  #isInComposition = false;

  constructor(tools: SessionTools) {
    this.#tools = tools;
  }

  /** Handles one event; synchronous, because only then can a press be kept back. */
  handle(event: Event): void {
    switch (event.type) {
      case 'focusin':
        this.#noteUse(event);
        return;
      case 'input':
        this.#noteUse(event)?.noteInput();
        return;
      case 'compositionstart':
        this.#isInComposition = true;
        return;
      case 'compositionend':
        this.#isInComposition = false;
        this.#noteUse(event)?.noteInput();
        return;
      case 'keydown':
      case 'keypress':
        if (event instanceof KeyboardEvent) this.#handleKey(event);
        return;
      case 'beforeinput':
        if (event instanceof InputEvent) this.#handleLineBreak(event);
        return;
      case 'submit':
        this.#handleSubmit(event);
        return;
      default:
        this.#handlePointer(event);
    }
  }

  /** Takes everything of ours out of the page. */
  destroy(): void {
    for (const session of this.#sessions.values()) session.destroy();
    this.#sessions.clear();
    this.#seen.clear();
  }

  #noteUse(event: Event): ComposerSession | undefined {
    const picked = pickComposeBox(this.#tools.adapter, event.composedPath());
    if (picked === undefined) return undefined;
    this.#seen.delete(picked.editable);
    this.#seen.add(picked.editable);
    const session = this.#sessionOf(picked.box, picked.composer);
    session.see(picked.editable);
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
    if (picked !== undefined) {
      const session = this.#sessionOf(picked.box, picked.composer);
      if (event.type === 'keydown' && isHintShortcut(event) && session.focusHint()) keepBack(event);
      if (!isSubmitKey(picked.box, event) || isListOpen(picked.editable)) return;
      session.see(picked.editable);
      this.#holdKey(event, session);
      return;
    }
    if (!isPressKey(event)) return;
    const control = pickSubmit(this.#tools.adapter, event.composedPath(), this.#seen);
    if (control !== undefined) this.#holdKey(event, this.#sessionOf(control.box, control.composer));
  }

  #holdKey(event: KeyboardEvent, session: ComposerSession): void {
    // A key press is one attempt, told at its `keydown`; `keypress` follows only if that passed.
    const isHeld = event.type === 'keydown' ? session.press() === 'held' : session.isHolding();
    if (isHeld) keepBack(event);
  }

  /** Second net in boxes where Enter publishes: some editors send on the line break itself. */
  #handleLineBreak(event: InputEvent): void {
    if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return;
    if (event.isComposing || this.#isInComposition) return;
    const picked = pickComposeBox(this.#tools.adapter, event.composedPath());
    if (picked === undefined || picked.box.submitKeys !== 'enter') return;
    if (event.inputType === 'insertLineBreak' || isListOpen(picked.editable)) return;
    if (this.#sessionOf(picked.box, picked.composer).isHolding()) keepBack(event);
  }

  #handleSubmit(event: Event): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    for (const element of form.querySelectorAll('textarea,input,[contenteditable]')) {
      const path = pathOf(element);
      const picked = pickComposeBox(this.#tools.adapter, path);
      if (picked === undefined) continue;
      const session = this.#sessionOf(picked.box, picked.composer);
      session.see(picked.editable);
      if (session.press() === 'held') keepBack(event);
      return;
    }
  }
}

/** Keeps an event from the page and from the browser's own doing. */
function keepBack(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** An element with its ancestors, like the path of an event on it, inside one tree. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}
