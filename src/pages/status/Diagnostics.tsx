import { CopyButton } from '../../panel/CopyButton.tsx';
import { useTranslate } from '../../panel/use-translate.ts';

interface DiagnosticsProps {
  /** One fact a line, the same in every language. */
  readonly lines: readonly string[];
}

/** What whoever helps can be sent: shown in full, so that nobody has to trust what is copied. */
export function Diagnostics({ lines }: DiagnosticsProps) {
  const translate = useTranslate();
  const text = lines.join('\n');
  return (
    <section class="block" aria-labelledby="diagnostics-heading">
      <h2 id="diagnostics-heading">{translate('diagnostics')}</h2>
      <p class="soft">{translate('diagnosticsNote')}</p>
      <details>
        <summary>{translate('showDiagnostics')}</summary>
        <pre lang="en" dir="ltr">
          {text}
        </pre>
      </details>
      <CopyButton text={text} label={translate('copyDiagnostics')} />
    </section>
  );
}
