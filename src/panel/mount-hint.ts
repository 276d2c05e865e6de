import { h } from 'preact';

import type { Translate } from '../shared/strings.ts';
import type { Severity } from '../shared/vocabulary.ts';
import { Hint } from './Hint.tsx';
import { mountRoot } from './mount-root.ts';
import type { SpeakerAsked } from './SpeakerQuestion.tsx';

/** What a hint needs. */
export interface HintOptions {
  /** Ours, closed in real pages. */
  readonly root: ShadowRoot;
  readonly count: number;
  /** Of the gravest finding. */
  readonly severity: Severity;
  readonly onOpen: () => void;
  /** Back to the draft, on Escape. */
  readonly onLeave: () => void;
  /** Absent where it is known who speaks. */
  readonly speaker?: SpeakerAsked | undefined;
  readonly translate: Translate;
}

/** A hint in a page. */
export interface MountedHint {
  /** To be placed by whoever mounted it. */
  readonly element: HTMLElement;
  /** A count of nought hides it and keeps its live region. */
  readonly update: (count: number, severity: Severity, speaker?: SpeakerAsked) => void;
  readonly destroy: () => void;
}

/** Shows the count beside a compose box until it is destroyed. */
export function mountHint(options: HintOptions): MountedHint {
  const { root, count, severity, onOpen, onLeave, translate } = options;
  const { element, draw, destroy } = mountRoot(root, translate);
  element.classList.add('hint-frame');
  const update: MountedHint['update'] = (nextCount, nextSeverity, speaker) =>
    draw(h(Hint, { count: nextCount, severity: nextSeverity, speaker, onOpen, onLeave }));
  update(count, severity, options.speaker);
  return { element, update, destroy };
}
