import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';

interface DosAndDontsCardProps {
  readonly clauses: readonly CompiledClause[];
}

interface Point {
  readonly clause: CompiledClause;
  readonly text: string;
}

/** The policy on one card: the first do and the first don't of each clause, leading to it. */
export function DosAndDontsCard({ clauses }: DosAndDontsCardProps) {
  const translate = useTranslate();
  const dos = clauses.flatMap((clause) => pointOf(clause, clause.dos));
  const donts = clauses.flatMap((clause) => pointOf(clause, clause.donts));
  if (dos.length + donts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="card-heading">
      <h2 id="card-heading">{translate('atAGlance')}</h2>
      <div class="dos-and-donts">
        <CardList kind="dos" heading={translate('dos')} points={dos} />
        <CardList kind="donts" heading={translate('donts')} points={donts} />
      </div>
    </section>
  );
}

/** The first of a clause's points, which authors write as the one to remember. */
function pointOf(clause: CompiledClause, [text]: readonly string[]): readonly Point[] {
  return text === undefined ? [] : [{ clause, text }];
}

interface CardListProps {
  readonly kind: 'dos' | 'donts';
  readonly heading: string;
  readonly points: readonly Point[];
}

/** One side of the card. */
function CardList({ kind, heading, points }: CardListProps) {
  if (points.length === 0) return null;
  return (
    <section class={kind}>
      <h3>{heading}</h3>
      <ul>
        {points.map(({ clause, text }) => (
          <li key={clause.id}>
            <a href={`#${encodeURIComponent(clause.id)}`} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
