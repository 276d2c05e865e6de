import { useState } from 'preact/hooks';

import { OverrideReasons } from './OverrideReasons.tsx';
import type { PanelDecision } from './panel-decision.ts';
import type { PanelActions, PanelFinding } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface PanelFooterProps {
  readonly finding: PanelFinding;
  readonly decision: PanelDecision;
  readonly actions: PanelActions;
}

/** What the person decides. Going back comes first; nothing here posts by itself. */
export function PanelFooter({ finding, decision, actions }: PanelFooterProps) {
  const translate = useTranslate();
  return (
    <footer class="footer">
      <div class="footer-buttons">
        <button
          type="button"
          class="primary"
          onClick={whenTrusted(() => actions.onEdit(finding.rule))}
        >
          {translate('goBackAndEdit')}
        </button>
        {decision === 'override' ? (
          <button type="button" onClick={whenTrusted(() => actions.onOverride())}>
            {translate('postAnyway')}
          </button>
        ) : null}
        <ReportWrong onReport={() => actions.onReportWrong(finding.rule)} />
      </div>
      {decision === 'justify' ? <OverrideReasons onChoose={actions.onOverride} /> : null}
      {decision === 'edit-only' ? <p class="footer-note">{translate('blockedNote')}</p> : null}
      <p class="small-print">{translate('smallPrint')}</p>
    </footer>
  );
}

interface ReportWrongProps {
  readonly onReport: () => void;
}

/** Lets the person say that the finding is wrong, once, and answers. */
function ReportWrong({ onReport }: ReportWrongProps) {
  const translate = useTranslate();
  const [isReported, setIsReported] = useState(false);
  const report = () => {
    setIsReported(true);
    onReport();
  };
  return (
    <span class="wrong">
      {isReported ? null : (
        <button type="button" class="quiet" onClick={whenTrusted(report)}>
          {translate('thisIsWrong')}
        </button>
      )}
      <span role="status" class="wrong-noted">
        {isReported ? translate('wrongNoted') : ''}
      </span>
    </span>
  );
}
