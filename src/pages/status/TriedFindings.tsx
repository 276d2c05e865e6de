import { countPhrase } from '../../panel/count-phrase.ts';
import { MarkedWords } from '../../panel/Excerpt.tsx';
import { SeverityChip } from '../../panel/SeverityChip.tsx';
import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';
import type { ExplainedCheck } from '../../rules/checker.ts';
import type { Finding } from '../../rules/finding.ts';
import { listSeenCues, type SeenCue } from '../../rules/seen-cues.ts';
import { actionWords } from './action-words.ts';
import { listKeptQuiet } from './list-kept-quiet.ts';
import { markText } from './mark-text.ts';
import { KeptQuiet, SeenCues } from './SeenCues.tsx';

interface TriedFindingsProps {
  readonly text: string;
  readonly checked: ExplainedCheck;
  readonly clauses: readonly CompiledClause[];
}

/** What the policy says about a text that is tried, with the words marked. */
export function TriedFindings({ text, checked, clauses }: TriedFindingsProps) {
  const translate = useTranslate();
  const { findings, rules } = checked;
  return (
    <div class="tried">
      <p role="status" class="tried-count">
        {countPhrase(translate, 'findingsSeen', findings.length)}
      </p>
      <ol>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be seen twice
          <li key={`${finding.rule} ${index}`} class={finding.severity}>
            <TriedFinding
              text={text}
              finding={finding}
              clause={clauses.find(({ id }) => id === finding.clause)}
              cues={rules.filter(({ rule }) => rule === finding.rule).flatMap(listSeenCues)}
            />
          </li>
        ))}
      </ol>
      <KeptQuiet rules={listKeptQuiet(rules)} />
    </div>
  );
}

interface TriedFindingProps {
  readonly text: string;
  readonly finding: Finding;
  readonly clause: CompiledClause | undefined;
  readonly cues: readonly SeenCue[];
}

/** One finding, with the rule's id for whoever writes the policy. */
function TriedFinding({ text, finding, clause, cues }: TriedFindingProps) {
  const translate = useTranslate();
  return (
    <>
      <p class="tried-head">
        <SeverityChip severity={finding.severity} />
        <span class="soft">{actionWords(translate, finding.action)}</span>
        <code>{finding.rule}</code>
      </p>
      <h3 dir="auto">{finding.message}</h3>
      {finding.ranges.length === 0 ? null : (
        <p class="tried-words" dir="auto">
          <MarkedWords parts={markText(text, finding.ranges)} />
        </p>
      )}
      <p dir="auto">{finding.advice}</p>
      <SeenCues cues={cues} />
      {clause === undefined ? null : (
        <p>
          <a href={`../policy/index.html#${encodeURIComponent(clause.id)}`}>
            {translate('clauseTitle', clause.number, clause.title)}
          </a>
        </p>
      )}
    </>
  );
}
