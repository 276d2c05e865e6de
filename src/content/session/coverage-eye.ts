import { isCovered } from '../../adapters/is-covered.ts';
import type { PickedEditable } from '../../adapters/pick-compose-box.ts';

/** Some sites show the button only after the first words, so that it is given so many inputs. */
export const INPUTS_UNTIL_LOST = 5;

/** Sees whether drafts that someone writes have a known way out of the page. */
export class CoverageEye {
  readonly #tell: (isCovered: boolean) => void;
  readonly #covered = new WeakSet<Element>();
  #inputs = 0;
  #isLost = false;

  /** Tells only of changes: a site is taken for covered until it is seen not to be. */
  constructor(tell: (isCovered: boolean) => void) {
    this.#tell = tell;
  }

  /** Looks at a box in which someone has written; each is looked at until its way out is found. */
  look(picked: PickedEditable): void {
    if (this.#covered.has(picked.editable) || isCovered(picked)) {
      this.#covered.add(picked.editable);
      this.#inputs = 0;
      if (this.#isLost) this.#change(false);
      return;
    }
    this.#inputs += 1;
    if (this.#inputs >= INPUTS_UNTIL_LOST && !this.#isLost) this.#change(true);
  }

  #change(isLost: boolean): void {
    this.#isLost = isLost;
    this.#tell(!isLost);
  }
}
