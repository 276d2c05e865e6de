import { countPhrase } from './count-phrase.ts';
import { FindingBody } from './FindingBody.tsx';
import type { PanelActions, PanelFinding } from './panel-model.ts';
import { ReportWrong } from './ReportWrong.tsx';
import { SeverityChip } from './SeverityChip.tsx';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface MoreFindingsProps {
  readonly findings: readonly PanelFinding[];
  readonly actions: PanelActions;
}

/** Everything beside the gravest finding, folded away with its number. */
export function MoreFindings({ findings, actions }: MoreFindingsProps) {
  const translate = useTranslate();
  if (findings.length === 0) return null;
  return (
    <details class="more">
      <summary>{countPhrase(translate, 'moreFindings', findings.length)}</summary>
      <ul class="more-list">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be seen twice
          <li key={`${finding.rule} ${index}`}>
            <SeverityChip severity={finding.severity} />
            <h3 class="more-message" dir="auto">
              {finding.message}
            </h3>
            <FindingBody
              finding={finding}
              onOpenClause={() => actions.onOpenClause(finding.clause.id)}
              onExplain={() => actions.onExplain(finding.rule)}
              onUseWording={() => actions.onUseWording(finding.rule)}
            />
            <FurtherActions finding={finding} actions={actions} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FurtherActionsProps {
  readonly finding: PanelFinding;
  readonly actions: PanelActions;
}

/** What can be done about one folded finding. */
function FurtherActions({ finding, actions }: FurtherActionsProps) {
  const translate = useTranslate();
  return (
    <div class="more-actions">
      <button type="button" onClick={whenTrusted(() => actions.onEdit(finding.rule))}>
        {translate('editTheseWords')}
      </button>
      {finding.action === 'block' ? null : (
        <ReportWrong onReport={(reason) => actions.onReportWrong(finding.rule, reason)} />
      )}
    </div>
  );
}
