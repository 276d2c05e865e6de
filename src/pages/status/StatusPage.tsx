import { useTranslate } from '../../panel/use-translate.ts';
import { AddedSites } from './AddedSites.tsx';
import { Counts } from './Counts.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { FaultList } from './FaultList.tsx';
import { ManagedSettings } from './ManagedSettings.tsx';
import { MutedRules } from './MutedRules.tsx';
import { PolicyStatus } from './PolicyStatus.tsx';
import { SignedFiles } from './SignedFiles.tsx';
import type { StatusModel, TryCheck } from './status-model.ts';
import { TryText } from './TryText.tsx';

interface StatusPageProps {
  readonly model: StatusModel;
  /** Absent while there is no policy to check against, and where trying a text is switched off. */
  readonly check: TryCheck | undefined;
  /** Lets a rule speak again everywhere. */
  readonly onRevoke: (rule: string) => void;
  /** Has the browser ask for hosts; answers whether the person has agreed. */
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
}

/** How Forepost is doing in this browser. */
export function StatusPage({ model, check, onRevoke, onAllow }: StatusPageProps) {
  const translate = useTranslate();
  const { stored, pausedUntil, sources, channels, counts, added, coverage, muted, faults } = model;
  return (
    <div class="status">
      <header class="page-header">
        <h1>{translate('statusPageTitle')}</h1>
        <p class="soft">{translate('statusPromise')}</p>
      </header>
      <main>
        <PolicyStatus stored={stored} pausedUntil={pausedUntil} />
        <ManagedSettings sources={sources} />
        <SignedFiles channels={channels} />
        <Counts address={sources?.settings.measurement?.url} counts={counts} />
        <AddedSites added={added ?? []} onAllow={onAllow} />
        <CoverageTable coverage={coverage} />
        <MutedRules muted={muted} onRevoke={onRevoke} />
        {stored === undefined || check === undefined ? null : (
          <TryText check={check} clauses={stored.policy.clauses} />
        )}
        <FaultList faults={faults} />
        <Diagnostics lines={model.diagnostics} />
      </main>
    </div>
  );
}
