import { useTranslate } from '../../panel/use-translate.ts';

interface SearchBoxProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** What was found, in words; empty without a search. */
  readonly outcome: string;
}

/** Searches the clauses as it is typed into, and says what was found. */
export function SearchBox({ search, onSearch, outcome }: SearchBoxProps) {
  const translate = useTranslate();
  return (
    <search>
      <label class="search">
        <span>{translate('searchPolicy')}</span>
        <input
          type="search"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="search-count">
        {outcome}
      </p>
    </search>
  );
}
