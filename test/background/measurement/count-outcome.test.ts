import { describe, expect, it } from 'vitest';

import {
  countOutcome,
  MOST_COUNTS,
  MOST_PER_DAY,
} from '../../../src/background/measurement/count-outcome.ts';
import { asAdapterId, asRuleId } from '../../../src/shared/ids.ts';
import { createCounter, DAY_MS } from './create-counter.ts';

describe('counting what came of rules', () => {
  it('adds up by day, rule, site and outcome, also of messages that come side by side', async () => {
    const { count, kept } = createCounter();
    await Promise.all([count('leak'), count('leak'), count('leak', 'posted'), count('tone')]);
    expect((await kept())?.days).toEqual([
      {
        day: '2026-11-23',
        counts: [
          { rule: 'leak', site: 'x', outcome: 'edited', count: 2 },
          { rule: 'leak', site: 'x', outcome: 'posted', count: 1 },
          { rule: 'tone', site: 'x', outcome: 'edited', count: 1 },
        ],
      },
    ]);
  });

  it('counts each rule of one message', async () => {
    const { edge, kept } = createCounter();
    const rules = [asRuleId('leak'), asRuleId('tone')];
    await countOutcome(
      edge,
      { adapter: asAdapterId('x'), rules, outcome: 'left' },
      { isPrivate: false },
    );
    expect((await kept())?.days[0]?.counts.map(({ rule }) => rule)).toEqual(rules);
  });

  it('begins a new day beside the last', async () => {
    const { clock, count, kept } = createCounter();
    await count('leak');
    clock.now += DAY_MS;
    await count('leak');
    expect((await kept())?.days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('counts nothing, and stores nothing, where the organisation has not asked for it', async () => {
    const { storage, asked, count } = createCounter(undefined);
    storage.content['sources'] = undefined;
    expect(await count('leak')).toBe(false);
    expect(storage.writes).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('leaves no trace of a private window', async () => {
    const { storage, count } = createCounter();
    expect(await count('leak', 'edited', true)).toBe(false);
    expect(storage.writes).toEqual([]);
  });

  it('does not say who posts a lot', async () => {
    const { count, kept } = createCounter();
    for (let post = 0; post < MOST_PER_DAY + 5; post += 1) await count('leak');
    expect((await kept())?.days[0]?.counts[0]?.count).toBe(MOST_PER_DAY);
  });

  it('keeps so many counts of a day and no more', async () => {
    const { storage, count, kept } = createCounter();
    const counts = Array.from({ length: MOST_COUNTS }, (_each, index) => ({
      rule: `rule-${index}`,
      site: 'x',
      outcome: 'edited',
      count: 1,
    }));
    const days = [{ day: '2026-11-23', counts }];
    storage.content['counts'] = { days, nextAt: 1, failures: 0 };
    await count('one-more');
    await count('rule-0');
    const [today] = (await kept())?.days ?? [];
    expect(today?.counts).toHaveLength(MOST_COUNTS);
    expect(today?.counts[0]?.count).toBe(2);
  });

  it('begins anew where what is stored cannot be read', async () => {
    const { storage, count, kept } = createCounter();
    storage.content['counts'] = { days: [{ day: 1 }], nextAt: 1, failures: 0 };
    await count('leak');
    expect((await kept())?.days).toHaveLength(1);
  });
});
