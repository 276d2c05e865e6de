import { useState } from 'preact/hooks';

import type { PreviousClauses } from '../../messaging/stored.ts';
import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { ReadablePolicy } from '../readable-policy.ts';
import { CHANGES_ANCHOR, ChangesSection } from './ChangesSection.tsx';
import { ClauseArticle } from './ClauseArticle.tsx';
import { ContentsList } from './ContentsList.tsx';
import { type ClauseChange, compareClauses } from './compare-clauses.ts';
import { CARD_ANCHOR, DosAndDontsCard } from './DosAndDontsCard.tsx';
import { filterClauses } from './filter-clauses.ts';
import { PolicyHeader } from './PolicyHeader.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TRAINING_ANCHOR, TrainingSection } from './TrainingSection.tsx';
import { useAnchor } from './use-anchor.ts';

interface PolicyReaderProps {
  readonly policy: ReadablePolicy;
  /** What stood here before; absent until the policy has changed once. */
  readonly previous?: PreviousClauses | undefined;
}

/** The policy as a page to read, search, link to, learn from and print. */
export function PolicyReader({ policy, previous }: PolicyReaderProps) {
  const translate = useTranslate();
  const anchor = useAnchor();
  const [search, setSearch] = useState('');
  const isSearching = search.trim() !== '';
  const clauses = filterClauses(policy.clauses, search);
  const changes = previous === undefined ? [] : compareClauses(previous.clauses, policy.clauses);
  const parts = usePageParts(policy, changes);
  const found = isSearching ? countPhrase(translate, 'clausesFound', clauses.length) : '';
  return (
    <div class="reader">
      <PolicyHeader policy={policy} />
      <div class="columns">
        <aside class="side">
          <SearchBox search={search} onSearch={setSearch} outcome={found} />
          <ContentsList
            clauses={clauses}
            language={policy.language}
            above={isSearching ? [] : parts.above}
            below={isSearching ? [] : parts.below}
            anchor={anchor}
          />
        </aside>
        <main>
          {isSearching || previous === undefined || changes.length === 0 ? null : (
            <ChangesSection changes={changes} since={previous.version} language={policy.language} />
          )}
          {isSearching ? null : <DosAndDontsCard policy={policy} />}
          {clauses.map((clause) => (
            <ClauseArticle
              key={clause.id}
              clause={clause}
              language={policy.language}
              contact={policy.contacts.find(({ id }) => id === clause.contact)}
              isCurrent={clause.id === anchor}
            />
          ))}
          {isSearching || policy.training.length === 0 ? null : (
            <TrainingSection
              cards={policy.training}
              clauses={policy.clauses}
              language={policy.language}
            />
          )}
        </main>
      </div>
    </div>
  );
}

/** The parts of the page around the clauses, as far as this policy has them. */
function usePageParts(policy: ReadablePolicy, changes: readonly ClauseChange[]) {
  const translate = useTranslate();
  const card = { anchor: CARD_ANCHOR, name: translate('atAGlance') };
  const news = { anchor: CHANGES_ANCHOR, name: translate('whatChanged') };
  const training = { anchor: TRAINING_ANCHOR, name: translate('training') };
  const hasPoints = policy.clauses.some(({ dos, donts }) => dos.length + donts.length > 0);
  return {
    above: [...(changes.length === 0 ? [] : [news]), ...(hasPoints ? [card] : [])],
    below: policy.training.length === 0 ? [] : [training],
  };
}
