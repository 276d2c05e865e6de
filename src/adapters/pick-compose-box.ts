import type { Adapter, ComposeBox } from './adapter.ts';
import { genericBoxes } from './generic.ts';

/** A compose box found in a page. */
export interface PickedBox {
  readonly box: ComposeBox;
  /** The element that encloses one composer. */
  readonly composer: Element;
}

/** A compose box with the editable that led to it. */
export interface PickedEditable extends PickedBox {
  readonly editable: HTMLElement;
}

/** The site's own boxes come first; what they do not know falls to the generic ones. */
function boxesOf(adapter: Adapter): readonly ComposeBox[] {
  return [...adapter.boxes, ...genericBoxes];
}

/** The elements of an event's path, innermost first, through open shadow roots. */
function elementsOf(path: readonly EventTarget[]): Element[] {
  return path.filter((target) => target instanceof Element);
}

/** The next ancestor, out of a shadow root where one ends. */
function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Whether a control publishes drafts of this kind of box. */
function isSubmitOf(box: ComposeBox, element: Element): boolean {
  return element.matches(box.submit) && (box.isSubmit === undefined || box.isSubmit(element));
}

/** Whether a composer holds a control that publishes. */
function hasSubmit(box: ComposeBox, composer: Element): boolean {
  return [...composer.querySelectorAll(box.submit)].some((element) => isSubmitOf(box, element));
}

/**
 * The composer around an element: the nearest match. Of unknown markup only the nearest one with a
 * control that publishes counts, because a section around the text may leave the button outside.
 */
function findComposer(box: ComposeBox, element: Element): Element | undefined {
  let nearest: Element | undefined;
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    if (!at.matches(box.composer)) continue;
    nearest ??= at;
    if (box.isSubmit === undefined || hasSubmit(box, at)) return at;
  }
  return nearest;
}

/** The outermost element of the path that matches, so that nested editables count as one. */
function findEditable(box: ComposeBox, elements: readonly Element[]): HTMLElement | undefined {
  return elements.findLast(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(box.editable),
  );
}

/** The compose box that an event happened in; `undefined` outside of any. */
export function pickComposeBox(
  adapter: Adapter,
  path: readonly EventTarget[],
): PickedEditable | undefined {
  const elements = elementsOf(path);
  for (const box of boxesOf(adapter)) {
    const editable = findEditable(box, elements);
    if (editable === undefined) continue;
    const composer = findComposer(box, editable);
    if (composer !== undefined) return { box, composer, editable };
  }
  return undefined;
}

/** The composer whose submit control an event happened on; `undefined` elsewhere. */
export function pickSubmit(
  adapter: Adapter,
  path: readonly EventTarget[],
  seen: Iterable<HTMLElement> = [],
): PickedBox | undefined {
  const elements = elementsOf(path);
  for (const box of boxesOf(adapter)) {
    const control = elements.find((element) => isSubmitOf(box, element));
    if (control === undefined || isDisabled(control)) continue;
    const composer = findComposer(box, control);
    if (composer === undefined) continue;
    if (findEditables(box, composer, seen).length > 0) return { box, composer };
  }
  return undefined;
}

/** A press on a disabled control publishes nothing, so there is nothing to hold. */
function isDisabled(control: Element): boolean {
  return control.matches(':disabled,[aria-disabled="true"]');
}

/**
 * All editables of one composer in document order: together they are one draft. `seen` are
 * editables met in events before: those in shadow roots below the composer are found by them only.
 */
export function findEditables(
  box: ComposeBox,
  composer: Element,
  seen: Iterable<HTMLElement> = [],
): HTMLElement[] {
  const selector = box.parts === undefined ? box.editable : `${box.editable},${box.parts}`;
  const found = new Set(composer.querySelectorAll<HTMLElement>(selector));
  for (const element of seen) {
    if (element.matches(selector) && encloses(composer, element)) found.add(element);
  }
  const all = [...found];
  return all.filter(
    (element) => !all.some((other) => other !== element && other.contains(element)),
  );
}

/** Whether an element lies below another, shadow roots included. */
function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = parentOf(at)) {
    if (at === outer) return true;
  }
  return false;
}
