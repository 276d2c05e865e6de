import { describe, expect, it } from 'vitest';

import { OutcomeTally } from '../../../src/content/session/outcome-tally.ts';
import { asRuleId } from '../../../src/shared/ids.ts';
import { createFinding } from '../support/create-finding.ts';

/** A tally whose reports are written down, and drafts that are made of rules. */
function createTally() {
  const told: string[] = [];
  const tally = new OutcomeTally((rules, outcome) => told.push(`${outcome}: ${rules.join(' ')}`));
  const find = (rules: string) =>
    rules
      .split(' ')
      .filter((rule) => rule !== '')
      .map((rule) => createFinding({ rule: asRuleId(rule) }));
  const draft = (unsettled: string, all = unsettled) => ({
    unsettled: find(unsettled),
    all: find(all),
  });
  return { told, tally, draft };
}

describe('what came of a rule', () => {
  it('is “edited” when the draft is posted without its words after a hold', () => {
    const { told, tally, draft } = createTally();
    tally.hear('flagged-press', draft('leak'));
    tally.hear('edit', draft('leak'));
    tally.hear('clean-press', draft(''));
    expect(told).toEqual(['edited: leak']);
  });

  it('is “overridden” once, however often the post is pressed after it', () => {
    const { told, tally, draft } = createTally();
    tally.hear('flagged-press', draft('leak'));
    tally.hear('override', draft('leak'));
    tally.hear('clean-press', draft('', 'leak'));
    tally.hear('clean-press', draft('', 'leak'));
    tally.hear('emptied', draft(''));
    expect(told).toEqual(['overridden: leak']);
  });

  it('is “left” when the draft goes without having been posted', () => {
    const { told, tally, draft } = createTally();
    tally.hear('flagged-press', draft('leak'));
    tally.hear('flagged-press', draft('leak'));
    tally.hear('emptied', draft(''));
    tally.leave();
    expect(told).toEqual(['left: leak']);
  });

  it('is “posted” where it held nothing, also where nobody is told of it', () => {
    const { told, tally, draft } = createTally();
    tally.hear('clean-press', draft('', 'quiet tone'));
    tally.hear('clean-press', draft('', 'quiet tone'));
    expect(told).toEqual(['posted: quiet tone']);
  });

  it('is “muted” when the person calls it wrong, and nothing else after that', () => {
    const { told, tally, draft } = createTally();
    tally.hear('flagged-press', draft('leak tone'));
    tally.mute(asRuleId('leak'));
    tally.hear('clean-press', draft(''));
    expect(told).toEqual(['muted: leak', 'edited: tone']);
  });

  it('begins anew with the next draft', () => {
    const { told, tally, draft } = createTally();
    tally.hear('clean-press', draft('', 'tone'));
    tally.hear('emptied', draft(''));
    tally.hear('clean-press', draft('', 'tone'));
    expect(told).toEqual(['posted: tone', 'posted: tone']);
  });

  it('is not told of clean drafts, nor of panels that were only looked at', () => {
    const { told, tally, draft } = createTally();
    tally.hear('clean-press', draft(''));
    tally.hear('ask', draft('', 'tone'));
    tally.hear('edit', draft('', 'tone'));
    tally.leave();
    expect(told).toEqual([]);
  });
});
