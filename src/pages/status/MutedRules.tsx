import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { MutedRule } from './muted-rules.ts';

interface MutedRulesProps {
  readonly muted: readonly MutedRule[];
  readonly onRevoke: (rule: string) => void;
}

/** What the person has called wrong, with a way back for each. */
export function MutedRules({ muted, onRevoke }: MutedRulesProps) {
  const translate = useTranslate();
  return (
    <section class="block" aria-labelledby="muted-heading">
      <h2 id="muted-heading">{translate('mutedRules')}</h2>
      <p class="soft">{translate(muted.length === 0 ? 'noMutedRules' : 'mutedRulesNote')}</p>
      {muted.length === 0 ? null : (
        <ul class="muted">
          {muted.map(({ rule, count, message }) => (
            <li key={rule}>
              <span class="said">{message ?? rule}</span>
              <span class="soft">
                <code>{rule}</code> {countPhrase(translate, 'mutedWords', count)}
              </span>
              <button
                type="button"
                aria-label={translate('hearAgainNamed', message ?? rule)}
                onClick={() => onRevoke(rule)}
              >
                {translate('hearAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
