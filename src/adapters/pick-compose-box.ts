import type { Adapter, ComposeBox } from './adapter.ts';
import { encloses, parentOf } from './ancestors.ts';
import { genericBoxes } from './generic.ts';
import { hasSubmit, isSubmitOf } from './is-submit-of.ts';

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
    // A part is one only beside the text that it belongs to: a title may be anything else alone.
    if (!editable.matches(box.editable) && composer.querySelector(box.editable) === null) continue;
    return { box, composer, editable };
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
    const composer = findComposerOf(adapter, box, control, [...seen]);
    if (composer !== undefined) return { box, composer };
  }
  return undefined;
}

/**
 * All editables of one composer in document order: together they are one draft. `seen` are
 * editables met in events before: those in shadow roots below the composer are found by them only.
 */
export function findEditables(
  adapter: Adapter,
  box: ComposeBox,
  composer: Element,
  seen: Iterable<HTMLElement> = [],
): HTMLElement[] {
  const selector = box.parts === undefined ? box.editable : `${box.editable},${box.parts}`;
  const found = new Set(composer.querySelectorAll<HTMLElement>(selector));
  for (const element of seen) {
    if (element.matches(selector) && encloses(composer, element)) found.add(element);
  }
  const all = [...found].filter((element) => isOwnedBy(adapter, box, element));
  return all.filter(
    (element) =>
      !all.some((other) => other !== element && other.contains(element)) &&
      // Another composer can lie inside this one: a reply box under a post that is being written.
      encloses(findComposer(box, element), composer),
  );
}

/** The site's own boxes come first; what they do not know falls to the generic ones. */
function boxesOf(adapter: Adapter): readonly ComposeBox[] {
  return [...adapter.boxes, ...genericBoxes];
}

/** The elements of an event's path, innermost first, through open shadow roots. */
function elementsOf(path: readonly EventTarget[]): Element[] {
  return path.filter((target) => target instanceof Element);
}

/** The outermost element of the path that matches, so that nested editables count as one. */
function findEditable(box: ComposeBox, elements: readonly Element[]): HTMLElement | undefined {
  const selector = box.parts === undefined ? box.editable : `${box.editable},${box.parts}`;
  return elements.findLast(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(selector),
  );
}

/**
 * The composer around an element: the nearest match, or else the whole page. Of unknown markup only
 * the nearest one with a control that publishes counts, because a section around the text may leave
 * the button outside.
 */
function findComposer(box: ComposeBox, element: Element): Element {
  let nearest: Element | undefined;
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    if (!at.matches(box.composer)) continue;
    nearest ??= at;
    if (box.submitBy === undefined || hasSubmit(box, at)) return at;
  }
  return nearest ?? element.ownerDocument.documentElement;
}

/** The composer that a control publishes: the nearest around it whose editables count as its own. */
function findComposerOf(
  adapter: Adapter,
  box: ComposeBox,
  control: Element,
  seen: readonly HTMLElement[],
): Element | undefined {
  const page = control.ownerDocument.documentElement;
  for (let at: Element | undefined = control; at !== undefined; at = parentOf(at)) {
    if (at !== page && !at.matches(box.composer)) continue;
    const all = findEditables(adapter, box, at, seen);
    const own = all.find((element) => element.matches(box.editable));
    if (own !== undefined) return findComposer(box, own);
    // The button can lie outside what the site marks as the composer, in a shadow root even; it is
    // that composer's as long as the composer has no button of its own.
    const lost = findLost(adapter, box, at, seen);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

/** A composer below an element that has editables and no control that publishes them. */
function findLost(
  adapter: Adapter,
  box: ComposeBox,
  outer: Element,
  seen: readonly HTMLElement[],
): Element | undefined {
  const below = [
    ...outer.querySelectorAll<HTMLElement>(box.editable),
    ...seen.filter((element) => element.matches(box.editable) && encloses(outer, element)),
  ];
  return below
    .filter((element) => isOwnedBy(adapter, box, element))
    .map((element) => findComposer(box, element))
    .find((composer) => !hasSubmit(box, composer));
}

/** A generic box never takes what one of the site's own boxes describes. */
function isOwnedBy(adapter: Adapter, box: ComposeBox, element: Element): boolean {
  return !genericBoxes.includes(box) || !adapter.boxes.some((own) => element.matches(own.editable));
}

/** A press on a disabled control publishes nothing, so there is nothing to hold. */
function isDisabled(control: Element): boolean {
  return control.matches(':disabled,[aria-disabled="true"]');
}
