import type { ReadText } from './adapter.ts';
import { parentOf } from './ancestors.ts';

/**
 * What a page says where an adapter looks for it. `undefined` when it says nothing, and when it says
 * two different things: what is unknown stays unknown.
 */
export function readText(read: ReadText | undefined, composer: Element): string | undefined {
  if (read === undefined) return undefined;
  const said = new Set(findSpeakers(read, composer).flatMap((each) => say(read, each) ?? []));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** The elements that may say it. */
function findSpeakers({ at, from }: ReadText, composer: Element): Element[] {
  if (from === 'page') return [...composer.ownerDocument.querySelectorAll(at)];
  if (from !== 'around') {
    return composer.matches(at) ? [composer] : [...composer.querySelectorAll(at)];
  }
  for (let up = parentOf(composer); up !== undefined; up = parentOf(up)) {
    const found = [...up.querySelectorAll(at)].filter((each) => !isNear(each, composer));
    // A card may be marked inside and out: the outermost mark is the whole of it.
    const outer = found.filter(
      (each) => !found.some((other) => other !== each && other.contains(each)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}

/** Whether an element is inside a composer or around it. */
function isNear(element: Element, composer: Element): boolean {
  return element.contains(composer) || composer.contains(element);
}

/** What one element says. */
function say(read: ReadText, element: Element): string | undefined {
  const said = attributeOf(read, element) ?? linesOf(element);
  const text = (read.line === undefined ? said.join(' ') : said[read.line])?.trim();
  if (text === undefined || text === '') return undefined;
  if (read.match === undefined) return text;
  const found = read.match.exec(text);
  return (found?.[1] ?? found?.[0])?.trim() || undefined;
}

/** The attribute that an adapter names, or the label of an element without text. */
function attributeOf({ attribute }: ReadText, element: Element): string[] | undefined {
  if (attribute !== undefined) return [element.getAttribute(attribute) ?? ''];
  const isEmpty = (element.textContent ?? '').trim() === '';
  return isEmpty ? [element.getAttribute('aria-label') ?? ''] : undefined;
}

/** The lines of an element: each text of its own counts as one, whatever it is laid out as. */
function linesOf(element: Element): string[] {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const line of (text.textContent ?? '').split('\n')) {
      if (line.trim() !== '') lines.push(line.trim());
    }
  }
  return lines;
}
