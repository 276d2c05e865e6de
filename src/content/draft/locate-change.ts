import type { Replacement } from '../../rules/suggest/suggestion.ts';
import type { Draft, Segment } from './draft.ts';
import { type EditorEngine, findEngine } from './editor-engine.ts';

/** Where a change is written: a stretch of one field or text node, and what is to stand there. */
export interface ChangeTarget {
  readonly engine: EditorEngine;
  readonly editable: HTMLElement;
  readonly node: Segment['node'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds where a change can be written in one go without touching anything else: in one field, or in
 * one text node of an editor that is proven. `undefined` where it cannot: across nodes a mention, a
 * format or a paragraph would be lost.
 */
export function locateChange(
  draft: Draft,
  change: Replacement,
  editables: readonly HTMLElement[],
): ChangeTarget | undefined {
  const segment = draft.segments.find(
    ({ start, length }) => start <= change.start && change.end <= start + length,
  );
  if (segment === undefined) return undefined;
  const { node } = segment;
  const editable = editables.find((each) => each.contains(node));
  const engine = editable && findEngine(editable);
  if (editable === undefined || engine === undefined) return undefined;
  if (node instanceof Text && (change.text.includes('\n') || isAtomic(node, editable))) {
    return undefined;
  }
  const words = draft.text.slice(segment.start, segment.start + segment.length);
  const start = change.start - segment.start;
  const stretch = widen(words, { start, end: change.end - segment.start, text: change.text });
  return { engine, editable, node, ...stretch };
}

/** Whether a text node is part of something that an editor treats as one piece. */
function isAtomic(node: Text, editable: HTMLElement): boolean {
  const island = node.parentElement?.closest('[contenteditable="false"]');
  return island !== null && island !== undefined && editable.contains(island);
}

/**
 * Makes a mere insertion take one character of its surroundings along: editors join what is only
 * inserted to what was typed just before it, and one undo would then take back both.
 */
function widen(words: string, { start, end, text }: Replacement): Replacement {
  if (start !== end) return { start, end, text };
  const characters = new Intl.Segmenter().segment(words);
  const before = characters.containing(start - 1);
  if (before !== undefined) return { start: before.index, end, text: before.segment + text };
  const after = characters.containing(start)?.segment ?? '';
  return { start, end: end + after.length, text: text + after };
}
