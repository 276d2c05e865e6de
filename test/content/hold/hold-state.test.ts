import { describe, expect, it } from 'vitest';

import {
  type HoldEvent,
  type HoldState,
  mayOverride,
  stepHold,
} from '../../../src/content/hold/hold-state.ts';
import { createFinding } from '../support/create-finding.ts';

const STATES: readonly HoldState[] = ['open', 'held', 'asked', 'released'];

/** The state after a row of events. */
function follow(...events: readonly HoldEvent[]): HoldState {
  return events.reduce<HoldState>((state, event) => stepHold(state, event).next, 'open');
}

describe('stepHold', () => {
  it.each(STATES)('shows the panel for words that have not been decided on when %s', (state) => {
    expect(stepHold(state, 'flagged-press')).toEqual({ next: 'held', effects: ['show'] });
  });

  it.each(STATES)('forgets decisions once the draft is gone when %s', (state) => {
    const { next, effects } = stepHold(state, 'emptied');
    expect(next).toBe('open');
    expect(effects).toContain('forget');
  });

  it('settles only from a panel that the person has seen', () => {
    const settling = STATES.filter((state) =>
      stepHold(state, 'override').effects.includes('settle'),
    );
    expect(settling).toEqual(['held', 'asked']);
  });

  it('passes after a decision and holds again for new words', () => {
    expect(follow('flagged-press', 'override')).toBe('released');
    expect(follow('flagged-press', 'override', 'clean-press')).toBe('released');
    expect(follow('flagged-press', 'override', 'flagged-press')).toBe('held');
  });

  it('closes the panel when the person goes back or the press turns out clean', () => {
    expect(stepHold('held', 'edit')).toEqual({ next: 'open', effects: ['close'] });
    expect(stepHold('held', 'clean-press')).toEqual({ next: 'open', effects: ['close'] });
  });
});

describe('mayOverride', () => {
  it('lets a person go on past a warning', () => {
    expect(mayOverride([createFinding()], undefined)).toBe(true);
  });

  it('asks for a reason where the policy wants one', () => {
    const held = [createFinding(), createFinding({ action: 'justify' })];
    expect(mayOverride(held, undefined)).toBe(false);
    expect(mayOverride(held, 'already-public')).toBe(true);
  });

  it('never goes past a rule that blocks, whatever the reason', () => {
    const held = [createFinding(), createFinding({ action: 'block' })];
    expect(mayOverride(held, 'already-public')).toBe(false);
  });
});
