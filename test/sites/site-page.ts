import type { Engine } from '../../src/adapters/adapter.ts';

/** How a page publishes: a press on a control, or a key in the editor. */
export type SitePath =
  | { readonly press: string; readonly on?: 'click' | 'mousedown' | 'pointerup' | 'submit' }
  | { readonly key: 'Enter' | 'Control+Enter' };

/** One compose box as its site shows it: structure as in the adapter's evidence, a real editor in it. */
export interface SitePage {
  readonly adapter: string;
  /** Name of the box that has to know it. */
  readonly box: string;
  /** What tells it from other pages of the same box. */
  readonly variant?: string;
  /** Where it stands on the site; ends in a slash. */
  readonly address: string;
  readonly engine: Engine;
  /**
   * Editors go where `data-editor` is; fields with `data-field` are part of the draft. Shadow roots
   * are declared as `template`s; a `dialog` with `data-modal` is opened as one.
   */
  readonly markup: string;
  /** Attributes of each editable; the last ones count for all that follow. */
  readonly editables: readonly Readonly<Record<string, string>>[];
  /** Every way to publish; the first is the one that a person takes. */
  readonly paths: readonly SitePath[];
  readonly identity?: string;
  readonly audience?: string;
  readonly replyTo?: string;
}

/** What a page is called in tests and in the table: adapter, box and variant. */
export function idOf({ adapter, box, variant }: SitePage): string {
  return [adapter, box, ...(variant === undefined ? [] : [variant])].join('/');
}
