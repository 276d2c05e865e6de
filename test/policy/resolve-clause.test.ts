import { describe, expect, it } from 'vitest';

import { resolveClause } from '../../src/policy/resolve-clause.ts';
import { asClauseId, asContactId } from '../../src/shared/ids.ts';

const CLAUSE = { number: '1', title: 'T', statement: 'S.', dos: [], donts: [] };
const BOOK = {
  clauses: [
    { ...CLAUSE, id: asClauseId('with-contact'), contact: asContactId('comms') },
    { ...CLAUSE, id: asClauseId('without-contact') },
  ],
  contacts: [{ id: asContactId('comms'), name: 'Comms' }],
};

describe('resolveClause', () => {
  it('finds the clause and its contact', () => {
    expect(resolveClause(BOOK, asClauseId('with-contact'))).toEqual({
      clause: BOOK.clauses[0],
      contact: BOOK.contacts[0],
    });
  });

  it('finds a clause that has no contact', () => {
    expect(resolveClause(BOOK, asClauseId('without-contact'))).toEqual({ clause: BOOK.clauses[1] });
  });

  it('finds nothing for a clause that the policy does not have', () => {
    expect(resolveClause(BOOK, asClauseId('other'))).toBeUndefined();
  });
});
