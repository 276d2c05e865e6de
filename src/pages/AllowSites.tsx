import { useState } from 'preact/hooks';

import { useTranslate } from '../panel/use-translate.ts';

interface AllowSitesProps {
  /** Hosts that wait for the person's permission; nothing is shown without any. */
  readonly hosts: readonly string[];
  /** Has the browser ask for all of them; it must be called inside the person's own click. */
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
}

/** Asks for the hosts that the organisation adds, once, by the browser's own question. */
export function AllowSites({ hosts, onAllow }: AllowSitesProps) {
  const translate = useTranslate();
  const [isRefused, setRefused] = useState(false);
  if (hosts.length === 0) return null;
  const allow = async (): Promise<void> => {
    setRefused(false);
    // A browser that may not ask rejects: for the person that is the same answer.
    setRefused(!(await onAllow(hosts).catch(() => false)));
  };
  return (
    <div class="allow-sites">
      <p>{translate('allowSitesWhy')}</p>
      <p dir="ltr">{hosts.join(', ')}</p>
      <button type="button" class="button" onClick={() => void allow()}>
        {translate('allowSites')}
      </button>
      <p role="status">{isRefused ? translate('allowSitesRefused') : ''}</p>
    </div>
  );
}
