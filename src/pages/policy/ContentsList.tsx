import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';

/** A part of the page that is not a clause. */
export interface PagePart {
  readonly anchor: string;
  readonly name: string;
}

interface ContentsListProps {
  readonly clauses: readonly CompiledClause[];
  /** The language of the clauses' titles. */
  readonly language: string;
  /** Parts above the clauses and below them. */
  readonly above: readonly PagePart[];
  readonly below: readonly PagePart[];
  /** The id that the address points to. */
  readonly anchor: string;
}

/** The way to each clause, and to what stands around them. */
export function ContentsList({ clauses, language, above, below, anchor }: ContentsListProps) {
  const translate = useTranslate();
  const linkTo = (id: string) => ({
    href: `#${encodeURIComponent(id)}`,
    'aria-current': id === anchor ? ('location' as const) : undefined,
  });
  const listPart = (part: PagePart) => (
    <li key={part.anchor}>
      <a {...linkTo(part.anchor)}>{part.name}</a>
    </li>
  );
  return (
    <nav class="contents" aria-label={translate('contents')}>
      <ul>
        {above.map(listPart)}
        {clauses.map(({ id, number, title }) => (
          <li key={id}>
            <a {...linkTo(id)}>
              <span class="number">{number}</span>
              <span lang={language} dir="auto">
                {title}
              </span>
            </a>
          </li>
        ))}
        {below.map(listPart)}
      </ul>
    </nav>
  );
}
