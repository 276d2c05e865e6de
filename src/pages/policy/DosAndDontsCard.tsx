import { useTranslate } from '../../panel/use-translate.ts';
import { DEFAULT_CONTACT } from '../../policy/book/build-book.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';
import { ContactLine } from '../ContactLine.tsx';
import type { ReadablePolicy } from '../readable-policy.ts';
import { printCard } from './print-part.ts';

/** Where the card stands; no clause can be called so, because ids have no capital letters. */
export const CARD_ANCHOR = 'At-a-glance';

interface DosAndDontsCardProps {
  readonly policy: ReadablePolicy;
}

interface Point {
  readonly clause: CompiledClause;
  readonly text: string;
}

/**
 * The policy on one card: the first do and the first don't of each clause, leading to it. Printed
 * alone it says whose it is and whom to ask, and fills one A4 page at most.
 */
export function DosAndDontsCard({ policy }: DosAndDontsCardProps) {
  const translate = useTranslate();
  const dos = policy.clauses.flatMap((clause) => pointOf(clause, clause.dos));
  const donts = policy.clauses.flatMap((clause) => pointOf(clause, clause.donts));
  if (dos.length + donts.length === 0) return null;
  return (
    <section class="card sheet" id={CARD_ANCHOR} aria-labelledby="card-heading">
      <div class="card-head">
        <h2 id="card-heading">{translate('atAGlance')}</h2>
        <button type="button" class="print" onClick={printCard}>
          {translate('printCard')}
        </button>
        <CardSource policy={policy} />
      </div>
      <div class="dos-and-donts" lang={policy.language}>
        <CardList kind="dos" heading={translate('dos')} points={dos} />
        <CardList kind="donts" heading={translate('donts')} points={donts} />
      </div>
      <CardContact policy={policy} />
    </section>
  );
}

/** The first of a clause's points, which authors write as the one to remember. */
function pointOf(clause: CompiledClause, [text]: readonly string[]): readonly Point[] {
  return text === undefined ? [] : [{ clause, text }];
}

/** On paper: whose card it is. On screen the page's own heading says so. */
function CardSource({ policy }: DosAndDontsCardProps) {
  const translate = useTranslate();
  return (
    <p class="paper-only" dir="auto">
      {policy.organisationName === undefined ? null : <b>{policy.organisationName}</b>}
      <span>{translate('policySource', policy.title, policy.version)}</span>
    </p>
  );
}

/** On paper: whom to ask about anything. */
function CardContact({ policy }: DosAndDontsCardProps) {
  const translate = useTranslate();
  const contact = policy.contacts.find(({ id }) => id === DEFAULT_CONTACT);
  if (contact === undefined) return null;
  return (
    <p class="paper-only">
      <span>{translate('notSure')}</span>
      <ContactLine contact={contact} />
    </p>
  );
}

interface CardListProps {
  readonly kind: 'dos' | 'donts';
  readonly heading: string;
  readonly points: readonly Point[];
}

/** One side of the card. */
function CardList({ kind, heading, points }: CardListProps) {
  const translate = useTranslate();
  if (points.length === 0) return null;
  return (
    <section class={kind}>
      <h3 lang={translate('locale')}>{heading}</h3>
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
