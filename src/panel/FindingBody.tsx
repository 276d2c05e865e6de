import type { SeenCue } from '../rules/seen-cues.ts';
import { ClauseCard } from './ClauseCard.tsx';
import { Excerpt } from './Excerpt.tsx';
import type { PanelFinding, WordingOutcome } from './panel-model.ts';
import { SaferWording } from './SaferWording.tsx';
import { WhySeen } from './WhySeen.tsx';

interface FindingBodyProps {
  readonly finding: PanelFinding;
  readonly onOpenClause: () => void;
  readonly onExplain: () => readonly SeenCue[];
  readonly onUseWording: () => Promise<WordingOutcome>;
}

/** What was seen, why it matters, the clause, and what to change. */
export function FindingBody({ finding, ...on }: FindingBodyProps) {
  return (
    <div class={`finding-body ${finding.severity}`}>
      <Excerpt parts={finding.excerpt} />
      {finding.why === undefined ? null : (
        <p class="why" dir="auto">
          {finding.why}
        </p>
      )}
      {finding.wording === undefined ? null : (
        // The outcome is about one wording: another one begins anew.
        <SaferWording
          key={finding.wording.text}
          wording={finding.wording}
          onUse={on.onUseWording}
        />
      )}
      <ClauseCard clause={finding.clause} onOpen={on.onOpenClause} />
      <p class="advice" dir="auto">
        <svg class="tick" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m2.5 8.5 3.5 3.5 7.5-8" />
        </svg>
        <span>{finding.advice}</span>
      </p>
      <WhySeen onExplain={on.onExplain} />
    </div>
  );
}
