import { describe, expect, test } from 'vitest';

import { compareClauses } from '../../src/pages/policy/compare-clauses.ts';
import { asClauseId } from '../../src/shared/ids.ts';
import { createClause } from './create-clause.ts';

const first = createClause();
const second = createClause({ id: asClauseId('review-replies'), number: '2' });

/** What changed, by clause, with the parts that differ. */
function tell(before: Parameters<typeof compareClauses>[0], now: typeof before) {
  return compareClauses(before, now).map(({ kind, clause, parts }) => [
    kind,
    clause.id,
    ...parts.map(({ part }) => part),
  ]);
}

describe('what changed between two versions', () => {
  test('is nothing for the same clauses in another order', () => {
    expect(tell([first, second], [second, first])).toEqual([]);
  });

  test('is new, changed and gone clauses, the gone ones last', () => {
    const changed = createClause({ title: 'Patients', number: '1.1' });
    const third = createClause({ id: asClauseId('adverts') });
    expect(tell([second, first], [changed, third])).toEqual([
      ['changed', 'patient-confidentiality', 'number', 'title'],
      ['added', 'adverts'],
      ['removed', 'review-replies'],
    ]);
  });

  test('is only the sentences that came or went', () => {
    const now = createClause({ dos: ['Use published figures.', 'Ask first.'] });
    expect(compareClauses([first], [now])[0]?.parts).toEqual([
      { part: 'dos', removed: ['Talk about your job in general.'], added: ['Ask first.'] },
    ]);
  });

  test('is told of a reason that was not there before', () => {
    const { why: _why, ...bare } = first;
    expect(compareClauses([bare], [first])[0]?.parts).toEqual([
      { part: 'why', removed: [], added: ['Small details add up.'] },
    ]);
  });

  test('is not told of a link or a contact, which nobody has to read again', () => {
    expect(tell([first], [createClause({ url: 'https://intranet.example/1' })])).toEqual([]);
  });
});
