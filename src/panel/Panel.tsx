import { useEffect, useState } from 'preact/hooks';

import { ContactRow } from './ContactRow.tsx';
import { CrisisStrip } from './CrisisStrip.tsx';
import { FindingBody } from './FindingBody.tsx';
import { MoreFindings } from './MoreFindings.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { decideFooter } from './panel-decision.ts';
import type { PanelActions, PanelFinding, PanelModel } from './panel-model.ts';
import { SafeReplies } from './SafeReplies.tsx';
import { SeverityChip } from './SeverityChip.tsx';
import { useTranslate } from './use-translate.ts';

/** Names the dialog; unique, because a shadow root holds one panel. */
const HEADING_ID = 'heading';

interface PanelProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
}

/** The inline warning; nothing at all when there is no finding. */
export function Panel({ model, actions }: PanelProps) {
  const [gravest, ...others] = model.findings;
  if (gravest === undefined) return null;
  return <PanelDialog key={gravest.rule} {...{ model, actions, gravest, others }} />;
}

interface PanelDialogProps extends PanelProps {
  readonly gravest: PanelFinding;
  readonly others: readonly PanelFinding[];
}

/** A dialog that is not modal: the draft beside it stays within reach. */
function PanelDialog({ model, actions, gravest, others }: PanelDialogProps) {
  const goBackOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    // A modal dialog of the page around us would close too, and take the draft with it.
    event.preventDefault();
    actions.onEdit(gravest.rule);
  };
  const decision = decideFooter(model.findings);
  return (
    <div
      class={`panel ${gravest.severity}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby={HEADING_ID}
      tabIndex={-1}
      onKeyDown={goBackOnEscape}
    >
      <PanelHeader model={model} gravest={gravest} />
      <div class="body">
        {model.crises.map((crisis) => (
          <CrisisStrip
            key={`${crisis.topic} ${crisis.until}`}
            crisis={crisis}
            isBrand={model.account === 'brand'}
          />
        ))}
        <div class="finding">
          <h2 id={HEADING_ID} dir="auto">
            {gravest.message}
          </h2>
          <FindingBody
            finding={gravest}
            onOpenClause={() => actions.onOpenClause(gravest.clause.id)}
            onExplain={() => actions.onExplain(gravest.rule)}
            onUseWording={() => actions.onUseWording(gravest.rule)}
          />
        </div>
        <MoreFindings findings={others} actions={actions} />
        <SafeReplies replies={model.replies} />
        <ContactRows model={model} finding={gravest} />
      </div>
      <PanelFooter finding={gravest} decision={decision} actions={actions} />
      {decision === 'none' ? null : <HoldAnnouncement message={gravest.message} />}
    </div>
  );
}

interface ContactRowsProps {
  readonly model: PanelModel;
  readonly finding: PanelFinding;
}

/** Who can be asked, and who stands in for them out of hours. */
function ContactRows({ model, finding }: ContactRowsProps) {
  const translate = useTranslate();
  const { contact, standIn } = finding;
  const about = { finding, siteName: model.siteName, draft: model.draft };
  if (contact === undefined) return null;
  return (
    <>
      <ContactRow id="ask" lead={translate('notSure')} contact={contact} {...about} />
      {standIn === undefined ? null : (
        <ContactRow id="ask-now" lead={translate('outOfHours')} contact={standIn} {...about} />
      )}
    </>
  );
}

interface PanelHeaderProps {
  readonly model: PanelModel;
  readonly gravest: PanelFinding;
}

/** How grave it is, and whose policy says so. */
function PanelHeader({ model, gravest }: PanelHeaderProps) {
  const translate = useTranslate();
  return (
    <header class="header">
      <SeverityChip severity={gravest.severity} />
      <span class="source" dir="auto">
        {translate('policySource', model.policyTitle, model.policyVersion)}
      </span>
    </header>
  );
}

interface HoldAnnouncementProps {
  readonly message: string;
}

/** Tells a screen reader why nothing was posted, where the focus stays in the editor. */
function HoldAnnouncement({ message }: HoldAnnouncementProps) {
  const translate = useTranslate();
  const [spoken, setSpoken] = useState('');
  // A live region is read when it changes, so it has to be there empty first.
  useEffect(() => setSpoken(translate('postOnHold', message)), [translate, message]);
  return (
    <p role="status" class="spoken-only">
      {spoken}
    </p>
  );
}
