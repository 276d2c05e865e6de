/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { SiteEditor } from './site-editor.ts';

/** What the component hands to the page around it. */
interface Hold {
  state: EditorState;
  set: (state: EditorState) => void;
}

/** Draft.js; of the attributes only the test id reaches its editable, as on X. */
export function mountDraft(
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): SiteEditor {
  const hold: Hold = { state: EditorState.createEmpty(), set: () => undefined };
  flushSync(() =>
    createRoot(slot).render(<Draft hold={hold} testId={attributes['data-testid']} />),
  );
  return {
    read: () => hold.state.getCurrentContent().getPlainText(),
    clear: () =>
      flushSync(() =>
        hold.set(EditorState.push(hold.state, ContentState.createFromText(''), 'remove-range')),
      ),
  };
}

function Draft({ hold, testId }: { readonly hold: Hold; readonly testId: string | undefined }) {
  const [state, setState] = useState(hold.state);
  hold.state = state;
  hold.set = setState;
  return (
    <Editor
      editorState={state}
      onChange={setState}
      {...(testId === undefined ? {} : { webDriverTestID: testId })}
    />
  );
}
