import type { AdapterId } from '../shared/ids.ts';
import type { Attachment, Surface } from '../shared/vocabulary.ts';

/** The keys that publish from inside an editable. `Shift+Enter` never does. */
export type SubmitKeys = 'none' | 'enter' | 'mod-enter' | 'enter-or-mod-enter';

/** What the site builds its editable with. */
export type Engine =
  | 'textarea'
  | 'contenteditable'
  | 'draft-js'
  | 'lexical'
  | 'quill-1'
  | 'quill'
  | 'prosemirror'
  | 'slate'
  | 'ckeditor-5'
  | 'unknown';

/** Where a page says something; told apart from silence, never guessed. */
export interface ReadText {
  /** Selector of the elements that say it. */
  readonly at: string;
  /**
   * Where to look: inside the composer (or the composer itself) without it; `around`, in the
   * nearest ancestor of the composer that has one; `page`, anywhere.
   */
  readonly from?: 'around' | 'page';
  /** The attribute that says it; the text of the element without one, or else its label. */
  readonly attribute?: string;
  /** Which line of the text, counted from 0; all of them without it. */
  readonly line?: number;
  /** What of it counts: the first group, or else the whole match. */
  readonly match?: RegExp;
}

/** One kind of compose box on a site: where it is, what publishes it, who speaks. Data only. */
export interface ComposeBox {
  /** What people and policies call it; unique within the site. */
  readonly name: string;
  readonly surface: Surface;
  readonly engine: Engine;
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
  /**
   * Which of the matched controls publish, where the markup does not tell: those whose words say
   * so, those or the submit button of a form, or the last one of the dialog.
   */
  readonly submitBy?: 'words' | 'form-or-words' | 'last';
  readonly submitKeys: SubmitKeys;
  /** Lists of mentions or emoji that the site shows without telling the editable so. */
  readonly lists?: string;
  /** The handle or page that speaks. */
  readonly identity?: ReadText;
  /** Who will be able to read it, in the words of the page. */
  readonly audience?: ReadText;
  /** The text that is being answered. */
  readonly replyTo?: ReadText;
  /** Selectors that show an attachment inside the composer. */
  readonly attachments?: Readonly<Partial<Record<Attachment, string>>>;
  /** The nearest ancestor of the editable that the hint and the panel stand beside; itself without one. */
  readonly anchor?: string;
}

/** All knowledge of one site. */
export interface Adapter {
  readonly id: AdapterId;
  /** The site's name as a person says it. */
  readonly name: string;
  /** WebExtension match patterns; the manifest lists exactly these. */
  readonly matches: readonly string[];
  /** The first one that matches counts; what none of them knows falls to the generic ones. */
  readonly boxes: readonly ComposeBox[];
}

/** How sure the selectors are, as `test/sites/README.md` explains. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Where the selectors of a box come from. It stands beside the box and stays out of what is
 * injected into pages: `npm run sites` and people read it.
 */
export interface BoxEvidence {
  /** In a few words: the site's own source, public automation code, a captured page, inferred. */
  readonly source: string;
  /** When it was last seen working, or written where nobody saw it: year, month and maybe day. */
  readonly seen: string;
  readonly confidence: Confidence;
}

/** Evidence by name of the box. */
export type Evidence = Readonly<Record<string, BoxEvidence>>;
