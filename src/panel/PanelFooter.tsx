import { OverrideReasons } from './OverrideReasons.tsx';
import type { PanelDecision } from './panel-decision.ts';
import type { PanelActions, PanelFinding } from './panel-model.ts';
import { ReportWrong } from './ReportWrong.tsx';
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
        {decision === 'edit-only' ? null : (
          <ReportWrong onReport={(reason) => actions.onReportWrong(finding.rule, reason)} />
        )}
      </div>
      {decision === 'justify' ? <OverrideReasons onChoose={actions.onOverride} /> : null}
      {decision === 'edit-only' ? <p class="footer-note">{translate('blockedNote')}</p> : null}
      <p class="small-print">{translate('smallPrint')}</p>
    </footer>
  );
}
