import type { ComponentChild } from 'preact';

import type { StoredCoverage } from '../../src/messaging/stored.ts';
import type { ReadablePolicy, ReadableStoredPolicy } from '../../src/pages/readable-policy.ts';
import { showPage } from '../../src/pages/show-page.tsx';
import type { CompiledTrainingCard } from '../../src/policy/compiled-policy.ts';
import { asClauseId, asContactId } from '../../src/shared/ids.ts';
import type { Translate } from '../../src/shared/strings.ts';
import { english } from '../panel/english.ts';
import { createClause } from './create-clause.ts';

/** A training card of the first clause. */
export function createCard(overrides: Partial<CompiledTrainingCard> = {}): CompiledTrainingCard {
  return {
    id: 'no-name-given',
    clause: asClauseId('patient-confidentiality'),
    title: 'No name given',
    scenario: 'You looked after a kind old man. You leave out his name.',
    question: 'Is this safe to post?',
    answers: [
      { text: 'Yes, nobody is named.', isRight: false },
      { text: 'No, people may know him.', isRight: true },
    ],
    why: 'People who know him will know at once.',
    ...overrides,
  };
}

/** A policy of two clauses. */
export function createPolicy(overrides: Partial<ReadablePolicy> = {}): ReadablePolicy {
  const second = createClause({
    id: asClauseId('review-replies'),
    number: '2',
    title: 'Replies to reviews',
    statement: 'Thank people, and confirm nothing.',
  });
  return {
    version: '2026.11.1',
    title: 'Social media policy',
    language: 'en-GB',
    organisationName: 'Meadowbank Surgery',
    clauses: [createClause(), second],
    contacts: [
      {
        id: asContactId('governance'),
        name: 'Information governance lead',
        mail: 'ig@meadowbank.example',
        phone: '01632 960001',
        hours: 'Mon–Fri 9–17',
      },
    ],
    training: [createCard()],
    ...overrides,
  };
}

/** The policy as the background keeps it. */
export function createStored(overrides: Partial<ReadableStoredPolicy> = {}): ReadableStoredPolicy {
  return {
    policy: createPolicy(),
    source: 'embedded',
    storedAt: Date.UTC(2026, 10, 22, 9),
    problems: [],
    ...overrides,
  };
}

/** One site in each state. */
export function createCoverage(): readonly StoredCoverage[] {
  const at = Date.UTC(2026, 10, 22, 9);
  return [
    { adapter: 'x', site: 'x.com', state: 'watching', at },
    { adapter: 'linkedin', site: 'www.linkedin.com', state: 'failing', at },
    { adapter: 'facebook', site: 'www.facebook.com', state: 'off by policy', at },
    { adapter: 'mastodon', site: 'mastodon.example', state: 'no compose box found', at },
  ];
}

/** Shows a component as a page does; the returned element holds it. */
export async function createPage(
  content: ComponentChild,
  translate: Translate = english,
): Promise<HTMLElement> {
  const element = document.createElement('div');
  element.id = 'page';
  document.body.replaceChildren(element);
  document.documentElement.className = 'forepost';
  await showPage(translate, { title: () => 'A page', load: async () => content });
  return element;
}
