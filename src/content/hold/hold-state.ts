import type { Finding } from '../../rules/finding.ts';

/**
 * What a composer is doing about its draft.
 * `open`: nothing is kept back. `held`: a press was kept back and the panel is shown.
 * `asked`: the person opened the panel; no press was kept back. `released`: the person has decided;
 * presses pass while the words that were decided on stay as they are.
 */
export type HoldState = 'open' | 'held' | 'asked' | 'released';

/** What can happen to a composer. `flagged-press` means words that have not been decided on. */
export type HoldEvent = 'flagged-press' | 'clean-press' | 'ask' | 'edit' | 'override' | 'emptied';

/** What to do about it. */
export type HoldEffect = 'show' | 'close' | 'settle' | 'forget';

/** Where an event leads. */
export interface HoldStep {
  readonly next: HoldState;
  readonly effects: readonly HoldEffect[];
}

/** Every state and event on one screen. */
const TABLE: Readonly<Record<HoldState, Readonly<Record<HoldEvent, HoldStep>>>> = {
  open: {
    'flagged-press': { next: 'held', effects: ['show'] },
    'clean-press': { next: 'open', effects: [] },
    ask: { next: 'asked', effects: ['show'] },
    edit: { next: 'open', effects: [] },
    override: { next: 'open', effects: [] },
    emptied: { next: 'open', effects: ['forget'] },
  },
  held: {
    'flagged-press': { next: 'held', effects: ['show'] },
    'clean-press': { next: 'open', effects: ['close'] },
    ask: { next: 'held', effects: ['show'] },
    edit: { next: 'open', effects: ['close'] },
    override: { next: 'released', effects: ['settle', 'close'] },
    emptied: { next: 'open', effects: ['close', 'forget'] },
  },
  asked: {
    'flagged-press': { next: 'held', effects: ['show'] },
    'clean-press': { next: 'open', effects: ['close'] },
    ask: { next: 'asked', effects: ['show'] },
    edit: { next: 'open', effects: ['close'] },
    override: { next: 'released', effects: ['settle', 'close'] },
    emptied: { next: 'open', effects: ['close', 'forget'] },
  },
  released: {
    'flagged-press': { next: 'held', effects: ['show'] },
    'clean-press': { next: 'released', effects: [] },
    ask: { next: 'asked', effects: ['show'] },
    edit: { next: 'released', effects: [] },
    override: { next: 'released', effects: [] },
    emptied: { next: 'open', effects: ['forget'] },
  },
};

/** The next state and what to do, for one event. */
export function stepHold(state: HoldState, event: HoldEvent): HoldStep {
  return TABLE[state][event];
}

/** Whether the person may go on: never past a rule that blocks, nor unexplained past `justify`. */
export function mayOverride(held: readonly Finding[], reason: string | undefined): boolean {
  if (held.some(({ action }) => action === 'block')) return false;
  return reason !== undefined || held.every(({ action }) => action !== 'justify');
}
