import { useTranslate } from '../../panel/use-translate.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { CoverageBadge } from '../CoverageBadge.tsx';
import type { SiteState } from './find-site-state.ts';

interface PopupProps {
  readonly site: SiteState;
  /** Absent until the background has stored a policy. */
  readonly policy: { readonly title: string; readonly version: string } | undefined;
}

/** How this site is doing, and the ways to the policy and the status page. */
export function Popup({ site, policy }: PopupProps) {
  const translate = useTranslate();
  return (
    <main class="popup">
      <h1>{translate('name')}</h1>
      <SiteLine site={site} />
      <p class="soft" dir="auto">
        {policy === undefined
          ? translate('noPolicyYet')
          : translate('policySource', policy.title, policy.version)}
      </p>
      <nav class="popup-links" aria-label={translate('name')}>
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
