import type { RuleId } from '../../shared/ids.ts';
import { keepCaret } from '../draft/keep-caret.ts';
import { selectRange } from '../draft/select-range.ts';
import type { DraftCheck } from './draft-check.ts';

/** Takes the focus from the draft to what we show, and back to where the caret stood. */
export class DraftFocus {
  readonly #check: DraftCheck;
  #restoreCaret: (() => void) | undefined;

  constructor(check: DraftCheck) {
    this.#check = check;
  }

  /** Remembers the caret: the focus is about to move to us. */
  leave(): void {
    const editable = this.#check.current();
    this.#restoreCaret = editable === undefined ? undefined : keepCaret(editable);
  }

  /** Back to the draft, with the caret where it was. */
  comeBack(): void {
    this.#check.current()?.focus({ preventScroll: true });
    this.#restoreCaret?.();
    this.#restoreCaret = undefined;
  }

  /** Back to the draft, with the first words of a rule selected. */
  comeBackTo(rule: RuleId): void {
    this.comeBack();
    const { draft, findings } = this.#check;
    const range = findings.find((finding) => finding.rule === rule)?.ranges[0];
    if (range !== undefined) selectRange(draft, range, this.#check.editables());
  }
}
