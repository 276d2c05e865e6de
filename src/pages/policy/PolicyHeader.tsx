import { useTranslate } from '../../panel/use-translate.ts';
import type { ReadablePolicy } from '../readable-policy.ts';
import { printPolicy } from './print-part.ts';

interface PolicyHeaderProps {
  readonly policy: ReadablePolicy;
}

/** Whose policy this is, and which version. */
export function PolicyHeader({ policy }: PolicyHeaderProps) {
  const translate = useTranslate();
  return (
    <header class="page-header">
      {policy.organisationName === undefined ? null : (
        <p class="organisation" dir="auto">
          {policy.organisationName}
        </p>
      )}
      <h1 lang={policy.language} dir="auto">
        {policy.title}
      </h1>
      <p class="version">
        <span>{translate('policyVersion', policy.version)}</span>
        <button type="button" class="print" onClick={printPolicy}>
          {translate('print')}
        </button>
      </p>
    </header>
  );
}
