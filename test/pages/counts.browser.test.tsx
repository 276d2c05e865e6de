import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/status/status.css';

import { afterEach, describe, expect, test } from 'vitest';
import type { StoredCounts } from '../../src/messaging/counts.ts';
import { Counts } from '../../src/pages/status/Counts.tsx';
import { createReason, sayReason } from '../../src/shared/reason.ts';
import { DRAFT_OUTCOMES } from '../../src/shared/vocabulary.ts';
import { findViolations } from '../panel/find-violations.ts';
import { createPage } from './page-fixtures.tsx';

const ADDRESS = 'https://collector.example/v1/metrics';
const NINE = Date.UTC(2026, 10, 24, 9);

afterEach(() => document.body.replaceChildren());

/** The section of the status page, over what is stored. */
function createSection(counts?: StoredCounts) {
  return createPage(<Counts address={ADDRESS} counts={counts} />);
}

describe('what is counted for the organisation', () => {
  test('is shown to the last number, with what came of each rule in words', async () => {
    const counts = DRAFT_OUTCOMES.map((outcome, index) => ({
      rule: 'ad-label',
      site: 'x',
      outcome,
      count: index + 1,
    }));
    const element = await createSection({
      days: [{ day: '2026-11-23', counts }],
      nextAt: NINE,
      failures: 0,
    });
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual([
      '2026-11-23ad-labelxChanged before posting1',
      '2026-11-23ad-labelxPosted anyway2',
      '2026-11-23ad-labelxNot posted3',
      '2026-11-23ad-labelxPosted without being held4',
      '2026-11-23ad-labelxCalled wrong5',
    ]);
    expect(await findViolations(element)).toEqual([]);
  });

  test('is shown with where it goes, and why it did not arrive', async () => {
    const reason = createReason('reasonCollectorStatus', '503');
    const element = await createSection({ days: [], nextAt: NINE, failures: 1, reason });
    for (const part of [ADDRESS, sayReason(reason), 'Nov'])
      expect(element.textContent).toContain(part);
    expect(await findViolations(element)).toEqual([]);
  });

  test('is said to be nothing yet, and nothing at all is said where counting is off', async () => {
    expect((await createSection()).textContent).toContain('Nothing has been counted here');
    const without = await createPage(<Counts address={undefined} counts={undefined} />);
    expect(without.textContent).toBe('');
  });
});
