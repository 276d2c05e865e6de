import type { AdapterId } from '../shared/ids.ts';
import type { Attachment, Surface } from '../shared/vocabulary.ts';

/** The keys that publish from inside an editable. `Shift+Enter` never does. */
export type SubmitKeys = 'none' | 'enter' | 'mod-enter' | 'enter-or-mod-enter';

/** One kind of compose box on a site: where it is, what publishes it, who speaks. Mostly data. */
export interface ComposeBox {
  readonly surface: Surface;
  /** Selector of the editable that holds (a part of) the draft. */
  readonly editable: string;
  /**
   * Selector of the nearest ancestor (shadow roots are crossed) that encloses one composer: all of
   * its editables are one draft, and submit controls are looked for inside it only. Without a match
   * the root node of the editable is the composer.
   */
  readonly composer: string;
  /** Further editables of the same draft: title, content warning, poll options, alt text. */
  readonly parts?: string;
  /** Selector of the controls that publish the draft, looked for inside the composer. */
  readonly submit: string;
  /** Tells which of the matched controls publish, where the markup does not. */
  readonly isSubmit?: (control: Element) => boolean;
  readonly submitKeys: SubmitKeys;
  /** Reads the handle or page that speaks; `undefined` when the page does not tell. */
  readonly identity?: (composer: Element) => string | undefined;
  /** Reads the text that is being answered; `undefined` when the page does not tell. */
  readonly replyTo?: (composer: Element) => string | undefined;
  /** Selectors that show an attachment inside the composer. */
  readonly attachments?: Readonly<Partial<Record<Attachment, string>>>;
}

/** All knowledge of one site. */
export interface Adapter {
  readonly id: AdapterId;
  /** The site's name as a person says it. */
  readonly name: string;
  /** WebExtension match patterns; the manifest lists exactly these. */
  readonly matches: readonly string[];
  readonly boxes: readonly ComposeBox[];
  /** Where the selectors come from and when they were last seen working. */
  readonly evidence: { readonly seen: string; readonly confidence: 'high' | 'medium' | 'low' };
  /** Addresses where a person can try each surface. */
  readonly testUrls: readonly string[];
}
