import type { TextRange } from '../../shared/text-range.ts';
import type { Draft } from './draft.ts';
import { locatePieces } from './draft.ts';

/** Selects a range of the draft in its editor, so that the person can type over it. */
export function selectRange(draft: Draft, range: TextRange): void {
  const pieces = locatePieces(draft, range);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return;
  if (!(first.node instanceof Text)) {
    const end = last.node === first.node ? last.end : first.end;
    first.node.focus();
    first.node.setSelectionRange(first.start, end);
    return;
  }
  // Selections of a detached or of several trees are refused by the browser.
  if (!(last.node instanceof Text) || !first.node.isConnected || !last.node.isConnected) return;
  const selection = document.getSelection();
  selection?.setBaseAndExtent(first.node, first.start, last.node, last.end);
}
