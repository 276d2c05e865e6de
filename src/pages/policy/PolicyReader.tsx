import { useState } from 'preact/hooks';

import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { ReadablePolicy } from '../readable-policy.ts';
import { ClauseArticle } from './ClauseArticle.tsx';
import { ContentsList } from './ContentsList.tsx';
import { DosAndDontsCard } from './DosAndDontsCard.tsx';
import { filterClauses } from './filter-clauses.ts';
import { useAnchor } from './use-anchor.ts';

interface PolicyReaderProps {
  readonly policy: ReadablePolicy;
}

/** The policy as a page to read, search, link to and print. */
export function PolicyReader({ policy }: PolicyReaderProps) {
  const translate = useTranslate();
  const anchor = useAnchor();
  const [search, setSearch] = useState('');
  const clauses = filterClauses(policy.clauses, search);
  const isSearching = search.trim() !== '';
  return (
    <div class="reader">
      <PolicyHeader policy={policy} />
      <div class="columns">
        <aside class="side">
          <search>
            <label class="search">
              <span>{translate('searchPolicy')}</span>
              <input
                type="search"
                value={search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <p role="status" class="search-count">
              {isSearching ? countPhrase(translate, 'clausesFound', clauses.length) : ''}
            </p>
          </search>
          <ContentsList clauses={clauses} anchor={anchor} />
        </aside>
        <main lang={policy.language}>
          {isSearching ? null : <DosAndDontsCard clauses={policy.clauses} />}
          {clauses.map((clause) => (
            <ClauseArticle
              key={clause.id}
              clause={clause}
              contact={policy.contacts.find(({ id }) => id === clause.contact)}
              isCurrent={clause.id === anchor}
            />
          ))}
        </main>
      </div>
    </div>
  );
}

/** Whose policy this is, and which version. */
function PolicyHeader({ policy }: PolicyReaderProps) {
  const translate = useTranslate();
  return (
    <header class="page-header">
      {policy.organisationName === undefined ? null : (
        <p class="organisation" dir="auto">
          {policy.organisationName}
        </p>
      )}
      <h1 dir="auto">{policy.title}</h1>
      <p class="version">
        <span>{translate('policyVersion', policy.version)}</span>
        <button type="button" class="print" onClick={() => print()}>
          {translate('print')}
        </button>
      </p>
    </header>
  );
}
