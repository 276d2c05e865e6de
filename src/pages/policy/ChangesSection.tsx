import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { changeWords, partWords } from './change-words.ts';
import type { ClauseChange, PartChange } from './compare-clauses.ts';

/** Where the section stands; no clause can be called so, because ids have no capital letters. */
export const CHANGES_ANCHOR = 'What-changed';

interface ChangesSectionProps {
  readonly changes: readonly ClauseChange[];
  /** The version that came before. */
  readonly since: string;
  /** The language of the policy's texts. */
  readonly language: string;
}

/** What is new in this version, so that nobody has to read the whole policy again. */
export function ChangesSection({ changes, since, language }: ChangesSectionProps) {
  const translate = useTranslate();
  return (
    <section class="changes sheet" id={CHANGES_ANCHOR} aria-labelledby="changes-heading">
      <h2 id="changes-heading">{translate('changesSince', since)}</h2>
      <details>
        <summary>{countPhrase(translate, 'clausesChanged', changes.length)}</summary>
        <ul>
          {changes.map((change) => (
            <li key={change.clause.id}>
              <ChangedClause change={change} language={language} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface ChangedClauseProps {
  readonly change: ClauseChange;
  readonly language: string;
}

/** One clause that is new, changed or gone. */
function ChangedClause({ change: { kind, clause, parts }, language }: ChangedClauseProps) {
  const translate = useTranslate();
  const name = translate('clauseTitle', clause.number, clause.title);
  return (
    <>
      <p class="changed-head">
        <span class={`change-kind ${kind}`}>{changeWords(translate, kind)}</span>
        {kind === 'removed' ? (
          <b lang={language} dir="auto">
            {name}
          </b>
        ) : (
          <a lang={language} dir="auto" href={`#${encodeURIComponent(clause.id)}`}>
            {name}
          </a>
        )}
      </p>
      {parts.map((part) => (
        <ChangedPart key={part.part} change={part} language={language} />
      ))}
    </>
  );
}

interface ChangedPartProps {
  readonly change: PartChange;
  readonly language: string;
}

/** One part of a clause, as it was and as it is. */
function ChangedPart({ change: { part, removed, added }, language }: ChangedPartProps) {
  const translate = useTranslate();
  return (
    <div class="changed-part">
      <h3>{partWords(translate, part)}</h3>
      {removed.map((sentence) => (
        <p key={sentence}>
          <span class="spoken-only">{translate('wasBefore')}</span>
          <del lang={language} dir="auto">
            {sentence}
          </del>
        </p>
      ))}
      {added.map((sentence) => (
        <p key={sentence}>
          <span class="spoken-only">{translate('isNow')}</span>
          <ins lang={language} dir="auto">
            {sentence}
          </ins>
        </p>
      ))}
    </div>
  );
}
