import { applyReplacement } from '../../rules/suggest/replace-by-suggestion.ts';
import type { Replacement } from '../../rules/suggest/suggestion.ts';
import type { Draft } from './draft.ts';
import { locateChange } from './locate-change.ts';
import { undoChange, writeChange } from './write-change.ts';

/**
 * What came of a change: `written` as meant; `undone`: the editor made something else of it, and the
 * draft is as it was; `astray`: the draft is neither, and the person has to look at it.
 */
export type ChangeOutcome = 'written' | 'undone' | 'astray';

/** Editors draw what was written within a few frames; slow ones are given several. */
const SETTLE_MS = 120;

/** What taking up a change needs of the composer. */
export interface ChangeTools {
  readonly readDraft: () => Draft;
  readonly editables: () => readonly HTMLElement[];
  /** Runs work that may throw; a fault is reported and the page goes on. */
  readonly guard: (unit: string, work: () => void) => void;
}

/** Writes a change into the draft, verifies the result, and takes it back if it is not as meant. */
export async function takeUpChange(
  tools: ChangeTools,
  draft: Draft,
  change: Replacement,
): Promise<ChangeOutcome> {
  const target = locateChange(draft, change, tools.editables());
  if (target === undefined) return 'undone';
  const wanted = applyReplacement(draft.text, change);
  tools.guard('write', () => writeChange(target));
  if (await settleUntouched(target.editable)) return 'written';
  const written = tools.readDraft().text;
  if (written === wanted) return 'written';
  if (written !== draft.text && hasFocus(target.editable)) {
    tools.guard('undo', () => undoChange(target));
    await settle();
  }
  return tools.readDraft().text === draft.text ? 'undone' : 'astray';
}

/**
 * Lets the editor come to rest. `true` when the person has gone on writing meanwhile: what stands
 * there is then theirs, and an undo would take it away.
 */
async function settleUntouched(editable: HTMLElement): Promise<boolean> {
  const lifetime = new AbortController();
  let isTouched = false;
  const note = ({ isTrusted }: Event): void => {
    isTouched ||= isTrusted;
  };
  for (const type of ['keydown', 'beforeinput']) {
    editable.addEventListener(type, note, { signal: lifetime.signal, capture: true });
  }
  await settle();
  lifetime.abort();
  return isTouched;
}

/** Undo acts on what has the focus, which may by now be another box. */
function hasFocus(editable: HTMLElement): boolean {
  const root = editable.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === editable
  );
}

function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });
}
