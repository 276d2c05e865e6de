/**
 * Remembers where the caret stands in an editable and returns what puts it back there. Fields keep
 * theirs by themselves; a `contenteditable` puts it at the start when it is focused by a script.
 */
export function keepCaret(editable: HTMLElement): () => void {
  const selection = editable.ownerDocument.getSelection();
  const range = selection === null ? undefined : readRange(selection, editable.getRootNode());
  if (selection === null || range === undefined || !editable.contains(range.startContainer)) {
    return () => undefined;
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return () => {
    if (!startContainer.isConnected || !endContainer.isConnected) return;
    const isInside = startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
    if (isInside) selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}

/** The selection as a range, also where it lies inside an open shadow root. */
function readRange(selection: Selection, root: Node): AbstractRange | undefined {
  if (root instanceof ShadowRoot) {
    // Absent before Chrome 137 and Firefox 142: there the caret of such an editor is not restored.
    return selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  }
  return selection.rangeCount === 0 ? undefined : selection.getRangeAt(0);
}

/** How far an offset in a node can go. */
function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}
