import { accountWords } from '../../panel/account-words.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Account } from '../../shared/vocabulary.ts';
import { AllowSites } from '../AllowSites.tsx';
import { CoverageBadge } from '../CoverageBadge.tsx';
import type { SiteState } from './find-site-state.ts';
import { PauseControl, type PauseState } from './PauseControl.tsx';
import { SpeakerAnswers, type SpeakerState } from './SpeakerAnswers.tsx';

/** What the popup tells of the policy in force. */
export interface PopupPolicy {
  readonly title: string;
  readonly version: string;
  readonly accounts: { readonly default: Account };
}

/** Hosts to allow, and how. */
export interface WaitingHosts {
  readonly hosts: readonly string[];
  readonly allow: (hosts: readonly string[]) => Promise<boolean>;
}

interface PopupProps {
  readonly site: SiteState;
  /** Absent until the background has stored a policy. */
  readonly policy: PopupPolicy | undefined;
  /** Absent where the organisation does not allow a pause. */
  readonly pause?: PauseState | undefined;
  readonly speakers?: SpeakerState;
  /** Hosts that the organisation adds and that wait for the person; absent without any. */
  readonly waiting?: WaitingHosts;
}

/** How this site is doing, who is speaking, and the ways to the policy and the status page. */
export function Popup({ site, policy, pause, speakers, waiting }: PopupProps) {
  const translate = useTranslate();
  return (
    <main class="popup">
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{translate('name')}</h1>
      </header>
      <SiteLine site={site} />
      {policy === undefined ? (
        <p class="soft">{translate('noPolicyYet')}</p>
      ) : (
        <PolicyFacts policy={policy} />
      )}
      {waiting === undefined ? null : <AllowSites hosts={waiting.hosts} onAllow={waiting.allow} />}
      {speakers === undefined ? null : <SpeakerAnswers state={speakers} />}
      {pause === undefined ? null : <PauseControl pause={pause} />}
      <nav class="popup-links" aria-label={translate('whereNext')}>
        <PopupLink href="../policy/index.html" label={translate('readPolicy')} />
        <PopupLink href="../status/index.html" label={translate('statusPageTitle')} />
      </nav>
      <p class="small-print">{translate('statusPromise')}</p>
    </main>
  );
}

interface SiteLineProps {
  readonly site: SiteState;
}

/** What can be said about the tab in front. */
function SiteLine({ site }: SiteLineProps) {
  const translate = useTranslate();
  switch (site.kind) {
    case 'not-covered':
      return <p class="site-line">{translate('siteNotCovered')}</p>;
    case 'not-used-yet':
      return <p class="site-line">{translate('siteNotUsedYet', site.site)}</p>;
    case 'known':
      return (
        <p class="site-line">
          <b>{site.coverage.site}</b>
          <CoverageBadge state={site.coverage.state} />
        </p>
      );
    default:
      return assertNever(site);
  }
}

interface PolicyFactsProps {
  readonly policy: PopupPolicy;
}

/** Which policy is in force, and as whom a person posts where the site does not say more. */
function PolicyFacts({ policy }: PolicyFactsProps) {
  const translate = useTranslate();
  return (
    <dl class="popup-facts">
      <div>
        <dt>{translate('policyInForce')}</dt>
        <dd dir="auto">{translate('policySource', policy.title, policy.version)}</dd>
      </div>
      <div>
        <dt>{translate('account')}</dt>
        <dd>{accountWords(translate, policy.accounts.default)}</dd>
        <dd class="small-print">{translate('accountNote')}</dd>
      </div>
    </dl>
  );
}

interface PopupLinkProps {
  readonly href: string;
  readonly label: string;
}

/** A link out of the popup, which closes by itself when the new tab comes up. */
function PopupLink({ href, label }: PopupLinkProps) {
  return (
    <a class="button" href={href} target="_blank" rel="noopener">
      {label}
    </a>
  );
}
