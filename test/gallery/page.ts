import { mountHint } from '../../src/panel/mount-hint.ts';
import { SEVERITIES } from '../../src/shared/vocabulary.ts';
import { english } from '../panel/english.ts';
import { createPanel, createRoot } from '../panel/panel-fixtures.ts';
import { type Opened, STATES } from './states.ts';

/** What is pressed to open a part of the panel. */
const WAYS: Readonly<Record<Opened, string>> = {
  ask: '.ask-button',
  more: '.more summary',
  replies: '.replies summary',
  why: '.why-seen summary',
  wrong: 'button.wrong',
};

declare global {
  /** What the program that takes the pictures calls. */
  var gallery: {
    readonly names: readonly string[];
    readonly showPanel: (name: string, direction: string) => string | undefined;
    readonly showHints: (direction: string) => void;
  };
}

globalThis.gallery = {
  names: Object.keys(STATES),
  showPanel: (name, direction) => {
    document.body.replaceChildren();
    const state = STATES[name];
    if (state === undefined) throw new Error(`There is no state "${name}".`);
    createPanel(state.model, translateTo(direction));
    return state.opened === undefined ? undefined : WAYS[state.opened];
  },
  showHints: (direction) => {
    document.body.replaceChildren();
    for (const [index, severity] of SEVERITIES.entries()) {
      const root = createRoot();
      const translate = translateTo(direction);
      const nothing = () => undefined;
      // The first of them also asks who speaks.
      const speaker =
        index > 0
          ? undefined
          : ({ handle: '@ann', assumed: 'personal', onAnswer: nothing } as const);
      const ways = { onOpen: nothing, onLeave: nothing, translate };
      mountHint({ root, count: index + 1, severity, speaker, ...ways });
    }
  },
};

/** English strings, in a reading direction. */
function translateTo(direction: string): typeof english {
  return (key, ...rest) => (key === 'direction' ? direction : english(key, ...rest));
}
