import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';

interface ContentsListProps {
  readonly clauses: readonly CompiledClause[];
  readonly anchor: string;
}

/** The way to each clause. */
export function ContentsList({ clauses, anchor }: ContentsListProps) {
  const translate = useTranslate();
  return (
    <nav class="contents" aria-label={translate('contents')}>
      <ul>
        {clauses.map(({ id, number, title }) => (
          <li key={id}>
            <a
              href={`#${encodeURIComponent(id)}`}
              aria-current={id === anchor ? 'location' : undefined}
            >
              <span class="number">{number}</span>
              <span dir="auto">{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
