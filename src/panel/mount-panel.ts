import { h } from 'preact';

import type { Translate } from '../shared/strings.ts';
import { mountRoot } from './mount-root.ts';
import { Panel } from './Panel.tsx';
import type { PanelActions, PanelModel } from './panel-model.ts';

/**
 * Where the panel is a sheet at the lower edge of the window; whoever places its element leaves it
 * alone there. The same condition stands in `styles/panel.css`.
 */
export const SHEET_QUERY = '(max-width: 480px), (max-height: 420px)';

/** What a panel needs. */
export interface PanelOptions {
  /** Ours, closed in real pages. */
  readonly root: ShadowRoot;
  readonly model: PanelModel;
  readonly actions: PanelActions;
  readonly translate: Translate;
}

/** A panel in a page. */
export interface MountedPanel {
  /** To be placed by whoever mounted it; its size is its own. */
  readonly element: HTMLElement;
  readonly update: (model: PanelModel) => void;
  /** Moves the focus to the dialog itself, so that it is read out and no key press decides. */
  readonly focusFirst: () => void;
  readonly destroy: () => void;
}

/** Shows the panel in a shadow root until it is destroyed. */
export function mountPanel({ root, model, actions, translate }: PanelOptions): MountedPanel {
  const { element, draw, destroy } = mountRoot(root, translate);
  element.classList.add('panel-frame');
  const update = (next: PanelModel) => draw(h(Panel, { model: next, actions }));
  update(model);
  return {
    element,
    update,
    // Absent only while the model has no finding; then there is nothing to focus.
    focusFirst: () => element.querySelector<HTMLElement>('[role="dialog"]')?.focus(),
    destroy,
  };
}
