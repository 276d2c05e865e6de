import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause, CompiledContact } from '../../policy/compiled-policy.ts';
import { ContactLine } from '../ContactLine.tsx';

interface ClauseArticleProps {
  readonly clause: CompiledClause;
  /** The language of the policy's texts. */
  readonly language: string;
  readonly contact: CompiledContact | undefined;
  /** Whether the address points here. */
  readonly isCurrent: boolean;
}

/** One clause in full, with an anchor that can be shared. */
export function ClauseArticle({ clause, language, contact, isCurrent }: ClauseArticleProps) {
  const translate = useTranslate();
  return (
    <article
      id={clause.id}
      class={isCurrent ? 'clause-article sheet current' : 'clause-article sheet'}
      lang={language}
    >
      <h2 dir="auto">
        <span class="number">{clause.number}</span>
        <a href={`#${encodeURIComponent(clause.id)}`}>{clause.title}</a>
      </h2>
      <p class="statement" dir="auto">
        {clause.statement}
      </p>
      {clause.why === undefined ? null : (
        <p class="why" dir="auto">
          {clause.why}
        </p>
      )}
      <div class="dos-and-donts">
        <Points kind="dos" heading={translate('dos')} points={clause.dos} />
        <Points kind="donts" heading={translate('donts')} points={clause.donts} />
      </div>
      {contact === undefined ? null : (
        <p class="who" lang={translate('locale')}>
          <span>{translate('whoToAsk')}</span>
          <ContactLine contact={contact} />
        </p>
      )}
    </article>
  );
}

interface PointsProps {
  readonly kind: 'dos' | 'donts';
  readonly heading: string;
  readonly points: readonly string[];
}

/** Dos or don'ts of a clause; nothing where there are none. */
function Points({ kind, heading, points }: PointsProps) {
  const translate = useTranslate();
  if (points.length === 0) return null;
  return (
    <section class={kind}>
      <h3 lang={translate('locale')}>{heading}</h3>
      <ul>
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}
