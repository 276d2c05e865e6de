/** One editor under test, mounted in the page. */
export interface MountedEngine {
  readonly editable: HTMLElement;
  /** What the editor itself holds to be written: text and structure, as one string. */
  readonly readModel: () => string;
  /** The text that would be published. */
  readonly readText: () => string;
  readonly clear: () => void;
  /** Writes a mention as the editor's own lists do: one piece that is not typed. */
  readonly mention: (name: string) => void;
  /** Draws the editor anew without changing its text. */
  readonly redraw: () => void;
}

/** Mounts an editor below an element. */
export type MountEngine = (root: HTMLElement) => MountedEngine;
