/**
 * What a composer is doing about its draft.
 * `open`: nothing is kept back. `held`: a press was kept back and the panel is shown.
 * `released`: the person has decided; presses pass while the held words stay as they are.
 */
export type HoldState = 'open' | 'held' | 'released';

/** What can happen to a composer. `flagged-press` means words that have not been decided on. */
export type HoldEvent = 'flagged-press' | 'clean-press' | 'edit' | 'override' | 'emptied';

/** What to do about it. */
export type HoldEffect = 'hold' | 'pass' | 'close-panel' | 'settle' | 'forget';

interface Step {
  readonly next: HoldState;
  readonly effects: readonly HoldEffect[];
}

/** Every state and event on one screen. */
const TABLE: Readonly<Record<HoldState, Readonly<Record<HoldEvent, Step>>>> = {
  open: {
    'flagged-press': { next: 'held', effects: ['hold'] },
    'clean-press': { next: 'open', effects: ['pass'] },
    edit: { next: 'open', effects: [] },
    override: { next: 'open', effects: [] },
    emptied: { next: 'open', effects: ['forget'] },
  },
  held: {
    'flagged-press': { next: 'held', effects: ['hold'] },
    'clean-press': { next: 'open', effects: ['close-panel', 'pass'] },
    edit: { next: 'open', effects: ['close-panel'] },
    override: { next: 'released', effects: ['settle', 'close-panel'] },
    emptied: { next: 'open', effects: ['close-panel', 'forget'] },
  },
  released: {
    'flagged-press': { next: 'held', effects: ['hold'] },
    'clean-press': { next: 'released', effects: ['pass'] },
    edit: { next: 'released', effects: [] },
    override: { next: 'released', effects: [] },
    emptied: { next: 'open', effects: ['forget'] },
  },
};

/** The next state and what to do, for one event. */
export function stepHold(state: HoldState, event: HoldEvent): Step {
  return TABLE[state][event];
}
