import { describe, expect, it } from 'vitest';

import { buildBook } from '../../../src/policy/book/build-book.ts';
import { mergeBodies, writePolicy } from '../policy-fixtures.ts';

/** The book of a policy that extends the test's base pack. */
function createBook(body: string): ReturnType<typeof buildBook> {
  return buildBook(mergeBodies(writePolicy(body)).policy);
}

describe('buildBook', () => {
  it('orders clauses as a reader counts', () => {
    const book = createBook(
      "clauses:\n  a: { number: '4.9', title: T, statement: S. }\n  b: { number: '10', title: T, statement: S. }\n",
    );
    expect(book.clauses.map(({ number }) => number)).toEqual(['4.2', '4.9', '4.10', '10']);
  });

  it('sends every clause without a contact to the communications team', () => {
    const contacts = createBook('').clauses.map(({ contact }) => contact);
    expect(contacts).toEqual(['comms', 'comms']);
  });

  it('keeps the contact that a clause names', () => {
    const book = createBook(
      'contacts: { dpo: { name: DPO } }\nclauses: { personal-data: { contact: dpo } }\n',
    );
    expect(book.clauses.map(({ contact }) => contact)).toEqual(['comms', 'dpo']);
  });

  it('lists handles with and without their sign, and hosts in lower case', () => {
    const book = createBook(
      "accounts: { brand: ['@MeadowbankGP'], creator: [Larch] }\nsites: { off: [X], add: [{ host: Forum.Example, adapter: generic }] }\n",
    );
    expect(book.accounts).toEqual({
      handles: {
        meadowbankgp: 'brand',
        '@meadowbankgp': 'brand',
        larch: 'creator',
        '@larch': 'creator',
      },
      default: 'personal',
    });
    expect(book.sites).toEqual({
      off: ['x'],
      add: [{ host: 'forum.example', adapter: 'generic' }],
    });
  });

  it('names the organisation by its first name, and leaves out what nobody gave', () => {
    expect(createBook('organisation: { names: [Meadowbank, MB] }\n').organisationName).toBe(
      'Meadowbank',
    );
    expect(createBook('')).not.toHaveProperty('organisationName');
    expect(createBook('')).not.toHaveProperty('url');
  });

  it('is the same, byte for byte, for the same source', () => {
    expect(JSON.stringify(createBook(''))).toBe(JSON.stringify(createBook('')));
  });
});
