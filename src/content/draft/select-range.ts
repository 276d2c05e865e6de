import type { TextRange } from '../../shared/text-range.ts';
import type { Draft } from './draft.ts';
import { locatePieces } from './draft.ts';

/** Selects a range of the draft in its editor, so that the person can type over it. */
export function selectRange(
  draft: Draft,
  range: TextRange,
  editables: readonly HTMLElement[],
): void {
  const pieces = locatePieces(draft, range);
  const [first] = pieces;
  if (first === undefined) return;
  if (!(first.node instanceof Text)) {
    const end = pieces.findLast(({ node }) => node === first.node)?.end ?? first.end;
    first.node.focus();
    first.node.setSelectionRange(first.start, end);
    return;
  }
  const editable = editables.find((each) => each.contains(first.node));
  // A range can reach into the next part of a thread; a selection cannot.
  const last = pieces.findLast(({ node }) => editable?.contains(node)) ?? first;
  if (editable === undefined || !(last.node instanceof Text)) return;
  editable.focus({ preventScroll: true });
  editable.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(first.node, first.start, last.node, last.end);
  // Absent only for a text node without parent, which `contains` has ruled out.
  first.node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
