import { h } from 'preact';

import type { Translate } from '../shared/strings.ts';
import type { Severity } from '../shared/vocabulary.ts';
import { Hint } from './Hint.tsx';
import { mountRoot } from './mount-root.ts';

/** What a hint needs. */
export interface HintOptions {
  /** Ours, closed in real pages. */
  readonly root: ShadowRoot;
  readonly count: number;
  /** Of the gravest finding. */
  readonly severity: Severity;
  readonly onOpen: () => void;
  readonly translate: Translate;
}

/** A hint in a page. */
export interface MountedHint {
  /** To be placed by whoever mounted it. */
  readonly element: HTMLElement;
  /** A count of nought hides it and keeps its live region. */
  readonly update: (count: number, severity: Severity) => void;
  readonly destroy: () => void;
}

/** Shows the count beside a compose box until it is destroyed. */
export function mountHint({ root, count, severity, onOpen, translate }: HintOptions): MountedHint {
  const { element, draw, destroy } = mountRoot(root, translate);
  element.classList.add('hint-frame');
  const update = (nextCount: number, nextSeverity: Severity) =>
    draw(h(Hint, { count: nextCount, severity: nextSeverity, onOpen }));
  update(count, severity);
  return { element, update, destroy };
}
